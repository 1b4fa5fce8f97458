package org.shuzhuan.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;

/** Somebody before a browser. Fields and buttons are named by their ids ({@code form:next}), as the pages name them. */
final class Person {

    private static final String PASSWORD = "Shuzhuan@2026";
    private static final String NOTHING_RUNS = "() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()";

    private final String name;
    private final BrowserContext context;
    private final Page page;
    private final Inspection inspection;
    /** What the browser complained of: script errors, and what the Content-Security-Policy refused. */
    private final List<String> complaints = new ArrayList<>();

    Person(String name, BrowserContext context, Inspection inspection) {
        this.name = name;
        this.context = context;
        this.inspection = inspection;
        context.setDefaultTimeout(20_000);
        page = context.newPage();
        page.onPageError(error -> complaints.add(page.url() + " " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " " + message.text());
            }
        });
    }

    void signIn() {
        open("/identity/login.xhtml");
        fill("login:loginName", name);
        fill("login:password", PASSWORD);
        press("login:signIn");
        assertThat(page.locator("[id='leave:out']")).hasCount(1);
    }

    Response open(String path) {
        return page.navigate(path);
    }

    /** Presses a button or link and waits for the page it leads to. */
    void press(String id) {
        Locator control = at(id);
        page.waitForNavigation(control::click);
    }

    /** Presses a button that changes only part of the page. */
    void pressHere(String id) {
        at(id).click();
        settle();
    }

    void follow(Locator link) {
        page.waitForNavigation(link::click);
    }

    /** Types into a field and leaves it, as one does; waits for what the page checks then. */
    void fill(String id, String text) {
        Locator field = at(id);
        field.fill(text);
        field.blur();
        settle();
    }

    void choose(String id, String value) {
        at(id).selectOption(value);
        settle();
    }

    /** A choice among radio buttons. */
    void decide(String id, String value) {
        page.locator("input[name='" + id + "'][value='" + value + "']").check();
    }

    void upload(String id, String fileName, byte[] content) {
        at(id).setInputFiles(new FilePayload(fileName, "application/octet-stream", content));
    }

    /** What is behind a link, read with this person's session. */
    APIResponse fetch(String address) {
        return context.request().get(address);
    }

    /** Faces swaps parts of the page after a request; what is typed meanwhile would be lost. */
    void settle() {
        page.waitForFunction(NOTHING_RUNS);
    }

    Locator at(String id) {
        return page.locator("[id='" + id + "']");
    }

    void sees(String text) {
        assertThat(page.locator("body")).containsText(text);
    }

    /** Loads the page again until something stands there that work in the background brings. */
    void waitFor(Locator locator) {
        page.waitForCondition(() -> {
            page.reload();
            return locator.count() > 0;
        });
    }

    /** The page as it is now: accessible, fitting into a phone, without complaints; photographed. */
    void inspect(String title) {
        inspection.inspect(this, title);
    }

    List<String> complaints() {
        return complaints;
    }

    void leave() {
        context.close();
    }

    String name() {
        return name;
    }

    Page page() {
        return page;
    }
}
