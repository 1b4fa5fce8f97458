package org.shuzhuan.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks at a page as it stands: axe finds nothing against WCAG 2.1 A and AA at either width, nothing must be scrolled sideways on
 * a phone, and the browser complains of nothing. Keeps a screenshot at both widths.
 */
final class Inspection {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final int PHONE = 360;
    private static final int DESK = 1440;
    private static final int ORDINARY_HEIGHT = 900;
    private static final int MOST_HEIGHT = 12_000;
    private static final String SIDEWAYS =
            """
            () => [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .slice(0, 5).map(e => e.tagName + '.' + e.className).join(' | ')""";

    private final Path folder;
    private final Set<String> inspected = new TreeSet<>();
    private final List<String> faults = new ArrayList<>();
    private int number;

    Inspection(Path folder) {
        this.folder = folder;
    }

    void inspect(Person person, String title) {
        Page page = person.page();
        inspected.add(pathOf(page));
        String place = "%03d-%s-%s".formatted(++number, person.name(), title);
        List<String> found = new ArrayList<>(person.complaints());
        person.complaints().clear();
        for (int width : new int[] {PHONE, DESK}) {
            page.setViewportSize(width, ORDINARY_HEIGHT);
            if (width == PHONE && wide(page)) {
                found.add("wider than the phone: " + page.evaluate(SIDEWAYS));
            }
            shoot(page, place + "-" + width);
            new AxeBuilder(page).withTags(RULES).analyze().getViolations().forEach(violation -> violation
                    .getNodes()
                    .forEach(node -> found.add(width + " px, " + violation.getId() + ": " + node.getTarget() + " "
                            + node.getFailureSummary())));
        }
        found.forEach(fault -> faults.add(place + " at " + page.url() + ": " + fault));
    }

    /** What was found wrong since the last call. */
    List<String> takeFaults() {
        List<String> taken = List.copyOf(faults);
        faults.clear();
        return taken;
    }

    /** Paths of the pages seen so far. */
    Set<String> inspected() {
        return inspected;
    }

    void photograph(Person person, String occasion) {
        shoot(person.page(), occasion + "-" + person.name());
    }

    static String pathOf(Page page) {
        String path = URI.create(page.url()).getPath();
        return path.equals("/") ? "/index.xhtml" : path;
    }

    private static boolean wide(Page page) {
        return (Boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** The window grows to the page first: what sticks to the edge of the screen then stands where it belongs. */
    private void shoot(Page page, String name) {
        int width = page.viewportSize().width;
        int height = (Integer) page.evaluate("() => document.documentElement.scrollHeight");
        page.setViewportSize(width, Math.max(ORDINARY_HEIGHT, Math.min(height, MOST_HEIGHT)));
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
        page.setViewportSize(width, ORDINARY_HEIGHT);
    }
}
