package org.shuzhuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.SubmittedCases;

/** What was typed outlives the session: offered back on the same page after signing in again. */
@InBrowser
class SessionEndIT {

    private static final String OPINION = "材料齐全，符合受理条件，予以受理。";

    @Test
    void anOpinionAtADesk(Workbench workbench) throws Exception {
        String caseNumber = SubmittedCases.of(workbench.server(), "sme18").get(0);
        Person official = workbench.person("baishi.acceptance");
        Desk desk = new Desk(official, caseNumber).open();
        String address = official.page().url();
        official.endSession();
        desk.choose("ACCEPT");
        official.at("decide:opinion").fill(OPINION);
        official.press("decide:submit");
        official.signInHere();
        assertThat(official.page()).hasURL(address);
        takeBack(official);
        assertThat(official.at("decide:opinion")).hasValue(OPINION);
        official.inspect("session-ended");
        desk.choose("ACCEPT");
        official.press("decide:submit");
        assertThat(official.page().locator("p.notice--success")).isVisible();
    }

    @Test
    void theStepOfAnApplication(Workbench workbench) {
        Person applicant = workbench.person("sme15");
        new ApplicationForm(applicant).open(ApplicationForm.CALL);
        applicant.endSession();
        applicant.at("form:person").fill("顾远");
        applicant.press("form:next");
        applicant.signInHere();
        assertThat(applicant.at("form:person")).isVisible();
        takeBack(applicant);
        assertThat(applicant.at("form:person")).hasValue("顾远");
        applicant.fill("form:phone", "13900000001");
        applicant.press("form:next");
        assertThat(applicant.at("form:summary")).isVisible();
    }

    private static void takeBack(Person person) {
        Locator offer = person.page().locator("main .notice button").first();
        offer.click();
    }
}
