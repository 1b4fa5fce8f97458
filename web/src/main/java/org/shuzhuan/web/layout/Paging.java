package org.shuzhuan.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.shuzhuan.shared.Page;

/** Links to the other pages of a list; the filter stays in the address, so that a list can be bookmarked. */
@Named
@RequestScoped
public class Paging {

    private static final int AROUND = 2;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Text text;

    /** First, last, and those around the current page; the parameter is {@code page}, from 1. */
    public List<PageLink> links(Page<?> page) {
        if (page == null) {
            // a search for a component walks through lists that are not shown, too
            return List.of();
        }
        int current = page.getOffset() / page.getSize() + 1;
        int last = (int) Math.max(1, (page.getTotal() + page.getSize() - 1) / page.getSize());
        return IntStream.rangeClosed(1, last)
                .filter(number -> number == 1 || number == last || Math.abs(number - current) <= AROUND)
                .mapToObj(number -> new PageLink(number, address(number), number == current))
                .toList();
    }

    /** Which rows are shown, such as "1–13 of 37". */
    public String words(Page<?> page) {
        int last = page.getOffset() + page.getRows().size();
        return text.with("layout.pager.range", Math.min(page.getOffset() + 1, last), last, page.getTotal());
    }

    private String address(int number) {
        // the query only: a postback's fields are parameters too
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("page="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return request.getContextPath() + view + "?" + kept + "page=" + number;
    }
}
