package org.shuzhuan.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/** An official at work on one case: found in the inbox, decided in the panel beside it. */
final class Desk {

    private static final String SUBMIT = "decide:submit";

    private final Person official;
    private final String caseNumber;

    Desk(Person official, String caseNumber) {
        this.official = official;
        this.caseNumber = caseNumber;
    }

    Desk open() {
        official.open("/workflow/inbox.xhtml?q=" + caseNumber);
        official.follow(official.page().locator("tbody a.strong"));
        PlaywrightAssertions.assertThat(official.at("decision")).isVisible();
        return this;
    }

    /** Looks at the page as it opens. */
    Desk look(String title) {
        official.inspect(title);
        return this;
    }

    /** Decides with the desk's ready phrase as opinion. */
    void decide(String decision) {
        choose(decision);
        official.page().locator("#decision .chip").first().click();
        official.press(SUBMIT);
        PlaywrightAssertions.assertThat(official.page().locator("p.notice--success"))
                .isVisible();
    }

    void choose(String decision) {
        official.decide("decide:decision", decision);
    }

    /** Presses the button of a payment desk, which asks for no opinion. */
    void send() {
        official.press(SUBMIT);
        PlaywrightAssertions.assertThat(official.page().locator("p.notice--success"))
                .isVisible();
    }

    /** Presses although something is wrong: the summary takes the focus, the task stays. */
    void sendRefused(String words) {
        official.press(SUBMIT);
        Locator summary = official.page().locator("[data-faults]");
        PlaywrightAssertions.assertThat(summary).isFocused();
        PlaywrightAssertions.assertThat(summary).containsText(words);
    }

    void askFor(String target, String remark) {
        official.choose("decide:picked", target);
        official.pressHere("decide:pick");
        official.fill("decide:remarks:0:remark", remark);
    }

    Person official() {
        return official;
    }
}
