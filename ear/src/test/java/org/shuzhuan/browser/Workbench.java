package org.shuzhuan.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.shuzhuan.system.PortalServer;

/** One portal, one Chromium, and the people before it, each with a browser context of their own; all end with the test run. */
final class Workbench implements CloseableResource, AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--lang=zh-CN",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final PortalServer server;
    private final Playwright playwright;
    private final Browser browser;
    private final Inspection inspection;
    private final Map<String, Person> people = new LinkedHashMap<>();

    Workbench() {
        try {
            server = PortalServer.start("browser");
        } catch (Exception failure) {
            throw new IllegalStateException(failure);
        }
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(System.getProperty("test.chromium")))
                        .setArgs(ARGUMENTS));
        inspection = new Inspection(Path.of(System.getProperty("test.screenshots")));
    }

    /** Somebody who has not signed in. */
    Person visitor() {
        return people.computeIfAbsent("public", name -> newPerson(name));
    }

    /** Signed in; the same browser for the whole run. */
    Person person(String login) {
        return people.computeIfAbsent(login, name -> {
            Person person = newPerson(name);
            person.signIn();
            return person;
        });
    }

    /** Leaves the browser of this person, so that the next one begins without a session. */
    void forget(String login) {
        Person person = people.remove(login);
        if (person != null) {
            person.leave();
        }
    }

    /** Sessions end with the portal's clock: after it was moved everybody signs in again. */
    void everybodySignsInAgain() {
        List.copyOf(people.keySet()).forEach(this::forget);
    }

    void photograph(String occasion) {
        people.values().forEach(person -> inspection.photograph(person, "failure-" + occasion));
    }

    Inspection inspection() {
        return inspection;
    }

    PortalServer server() {
        return server;
    }

    private Person newPerson(String name) {
        return new Person(
                name,
                browser.newContext(new Browser.NewContextOptions()
                        .setBaseURL(server.uri("").toString())
                        .setLocale("zh-CN")
                        .setTimezoneId("Asia/Shanghai")
                        .setViewportSize(1440, 900)),
                inspection);
    }

    @Override
    public void close() throws Exception {
        browser.close();
        playwright.close();
        server.close();
    }
}
