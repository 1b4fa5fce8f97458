package org.shuzhuan.browser;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows every link between pages as one person, each kind of page once: two addresses that differ only in their parameters are
 * one kind, but the steps of a form are pages of their own. Inspects what nobody saw before.
 */
final class Crawl {

    private static final String LINKS = "() => [...document.querySelectorAll('a[href]')].map(a => a.href)";

    private final Set<String> seen;

    /** @param seen kinds of pages that were inspected, grows */
    Crawl(Set<String> seen) {
        this.seen = seen;
    }

    void walk(Person person, String start) {
        Page page = person.page();
        Set<String> visited = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            String address = open.remove();
            if (visited.add(kind(address))) {
                person.open(address);
                visited.add(kind(page.url()));
                look(person);
                open.addAll(links(page));
            }
        }
    }

    private void look(Person person) {
        String kind = kind(person.page().url());
        if (seen.add(kind)) {
            person.inspect(kind.replaceAll("^/|\\.xhtml", "").replaceAll("[^a-zA-Z]+", "-"));
        }
    }

    private static List<String> links(Page page) {
        String here = page.url().replaceAll("^(https?://[^/]+).*", "$1");
        List<String> links = new ArrayList<>();
        for (Object link : (List<?>) page.evaluate(LINKS)) {
            String address = link.toString().replaceAll("#.*", "");
            if (address.startsWith(here) && address.contains(".xhtml")) {
                links.add(address.substring(here.length()));
            }
        }
        return links;
    }

    private static String kind(String address) {
        URI uri = URI.create(address);
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        String step = query.matches(".*\\bstep=.*") ? query.replaceAll(".*\\bstep=([A-Z]+).*", "-$1") : "";
        return uri.getPath() + step;
    }
}
