package org.shuzhuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.shuzhuan.system.SubmittedCases;

/** The inbox and a decision with the keyboard alone. */
@InBrowser
class KeyboardIT {

    /** The desk of 临溪 with two new cases, however many others it has. */
    private static final String DESK = "linxi.acceptance";

    private static final String QUEUE = "/workflow/inbox.xhtml?queue=Task_AcceptApplication";
    private static final int MOST_TABS = 120;
    private static final String RING =
            """
            () => {
                const style = getComputedStyle(document.activeElement);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
            }""";

    @BeforeAll
    static void submit(Workbench workbench) throws Exception {
        SubmittedCases.of(workbench.server(), "sme02", "sme12");
    }

    @Test
    void fromTheInboxToADecision(Workbench workbench) {
        Person official = workbench.person(DESK);
        Page page = official.page();
        official.open(QUEUE);
        skipsTheNavigation(page);
        page.waitForNavigation(() -> page.keyboard().press("j"));
        assertThat(page.locator("#decision")).isVisible();
        press(page, "decide:submit");
        Locator summary = page.locator("[data-faults]");
        assertThat(summary).isFocused();
        tabTo(page, "[data-faults] a");
        page.keyboard().press("Enter");
        assertThat(page.locator("input[name='decide:decision']").first()).isFocused();
        page.keyboard().press("Space");
        tabTo(page, "[id='decide:opinion']");
        page.keyboard().type("材料齐全，予以受理。jk");
        press(page, "decide:submit");
        assertThat(page.locator("p.notice--success")).containsText("受理");
    }

    @Test
    void fromTaskToTaskAndBack(Workbench workbench) {
        Person official = workbench.person(DESK);
        Page page = official.page();
        official.open(QUEUE);
        page.waitForNavigation(() -> page.keyboard().press("j"));
        String first = page.url();
        page.waitForNavigation(() -> page.keyboard().press("j"));
        assertThat(page.url()).isNotEqualTo(first);
        page.waitForNavigation(() -> page.keyboard().press("k"));
        assertThat(page).hasURL(first);
    }

    private static void skipsTheNavigation(Page page) {
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        assertThat((Boolean) page.evaluate(RING)).isTrue();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("Tab");
        assertThat((Boolean) page.evaluate("() => document.activeElement.closest('main') !== null"))
                .isTrue();
    }

    private static void press(Page page, String id) {
        tabTo(page, "[id='" + id + "']");
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
    }

    /** Tab by Tab to the control; the ring shows at every stop. */
    private static void tabTo(Page page, String selector) {
        Locator aim = page.locator(selector).first();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate(RING))
                    .as("focus ring of %s", page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"))
                    .isTrue();
            if ((Boolean) aim.evaluate("e => e === document.activeElement")) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by Tab");
    }
}
