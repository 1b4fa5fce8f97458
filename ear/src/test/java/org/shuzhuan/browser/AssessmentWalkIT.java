package org.shuzhuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An enterprise fills in an assessment on a phone, from the first question to its result and what comes next. */
@InBrowser
class AssessmentWalkIT {

    private static final String LOGIN = "sme28";
    private static final int WIDTH = 360;
    private static final int HEIGHT = 780;
    private static final int MOST_STEPS = 12;

    @Test
    void fromTheFirstQuestionToTheResultOnAPhone(Workbench workbench) {
        Person agent = workbench.person(LOGIN);
        Page page = agent.page();
        onAPhone(page);
        agent.open("/assessment/home.xhtml");
        agent.press("start:begin");
        agent.inspect("first-questions");
        onAPhone(page);
        standsAlone(page);
        for (int step = 0; step < MOST_STEPS && agent.at("form:next").count() > 0; step++) {
            answerAll(page);
            agent.press("form:next");
            onAPhone(page);
        }
        agent.press("form:complete");
        agent.sees("请先勾选真实性承诺");
        agent.inspect("pledge");
        onAPhone(page);
        agent.at("form:pledged").check();
        agent.press("form:complete");
        agent.sees("现在的水平");
        agent.sees("现在能申报什么");
        agent.inspect("result");
        agent.open("/subsidy/worksheet.xhtml");
        agent.inspect("worksheet");
        agent.open("/dossier/enterprise.xhtml");
        agent.sees("转型进程");
        agent.inspect("dossier");
    }

    private static void onAPhone(Page page) {
        page.setViewportSize(WIDTH, HEIGHT);
    }

    /** The option "none" takes the others' ticks away, and they its. */
    private static void standsAlone(Page page) {
        Locator boxes =
                page.locator("section.question[data-exclusive='A']").first().locator("input[type=checkbox]");
        boxes.nth(1).check();
        boxes.nth(0).check();
        assertThat(boxes.nth(1)).not().isChecked();
        boxes.nth(1).check();
        assertThat(boxes.nth(0)).not().isChecked();
    }

    private static void answerAll(Page page) {
        for (Locator question : List.copyOf(page.locator("section.question").all())) {
            Locator radios = question.locator("input[type=radio]");
            if (radios.count() > 0) {
                radios.nth(1).check();
            } else {
                question.locator("input[type=checkbox]").nth(1).check();
            }
        }
    }
}
