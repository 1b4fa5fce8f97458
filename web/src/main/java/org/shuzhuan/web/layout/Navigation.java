package org.shuzhuan.web.layout;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shuzhuan.shared.Caller;

/** Where a person can go from here: public entries, entries of the caller's roles, workspaces, the way out. */
@Named
@RequestScoped
public class Navigation {

    private static final Map<String, String> PUBLIC_ENTRIES = publicEntries();
    private static final int MOST_ON_TOP = 7;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    @Inject
    private PersonSession session;

    @Inject
    @Any
    private Instance<NavigationCount> counts;

    private String workspaceKey;
    private List<NavigationEntry> entries;

    @PostConstruct
    void start() {
        workspaceKey = session.currentKey();
    }

    /** Entries of the signed-in person, most needed first. */
    public List<NavigationEntry> getEntries() {
        if (entries == null) {
            entries = Arrays.stream(Destination.values())
                    .filter(destination -> destination.shownTo(caller))
                    .map(destination -> entry(destination.path(), destination.labelKey(), countAt(destination.path())))
                    .toList();
        }
        return entries;
    }

    /** What stands in the navigation itself: at most seven places, the last of them for the rest. */
    public List<NavigationEntry> getTop() {
        return getEntries().size() <= MOST_ON_TOP ? getEntries() : getEntries().subList(0, MOST_ON_TOP - 1);
    }

    /** The rest, less needed every day; empty where all stand on top. */
    public List<NavigationEntry> getMore() {
        return getEntries().subList(getTop().size(), getEntries().size());
    }

    /** Whether the page shown is one of the rest. */
    public boolean isMoreCurrent() {
        return getMore().stream().anyMatch(NavigationEntry::current);
    }

    public long getMoreCount() {
        return getMore().stream().mapToLong(NavigationEntry::count).sum();
    }

    public List<NavigationEntry> getPublicEntries() {
        return PUBLIC_ENTRIES.entrySet().stream()
                .map(page -> entry(page.getKey(), page.getValue(), 0))
                .toList();
    }

    /** Unread messages, for the top bar. */
    public long getUnread() {
        return getEntries().stream()
                .filter(entry -> entry.path().equals(Destination.MESSAGES.path()))
                .mapToLong(NavigationEntry::count)
                .sum();
    }

    /** First page of the signed-in person. */
    public String getHome() {
        return Destination.homeOf(caller).path();
    }

    public boolean isKnown() {
        return caller.known();
    }

    public String getPersonName() {
        return caller.displayName();
    }

    public String getWorkspaceName() {
        return caller.workspaceName();
    }

    public List<Workspace> getWorkspaces() {
        return session.workspaces();
    }

    public String getWorkspaceKey() {
        return workspaceKey;
    }

    public void setWorkspaceKey(String workspaceKey) {
        this.workspaceKey = workspaceKey;
    }

    public String enterWorkspace() {
        session.enter(workspaceKey);
        return Destination.homeOf(caller).path() + "?faces-redirect=true";
    }

    public String signOut() {
        session.signOut();
        return "/index.xhtml?faces-redirect=true";
    }

    private long countAt(String path) {
        return counts.stream()
                .filter(count -> count.path().equals(path))
                .mapToLong(NavigationCount::count)
                .sum();
    }

    private NavigationEntry entry(String path, String labelKey, long count) {
        String viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return new NavigationEntry(path, text.get(labelKey), count, isWithin(viewId, path));
    }

    /** A detail page ({@code call.xhtml}) lights up the entry of its list ({@code calls.xhtml}). */
    private static boolean isWithin(String viewId, String path) {
        String detail = path.replace("s.xhtml", ".xhtml");
        return Stream.of(path, detail).anyMatch(viewId::equals);
    }

    private static Map<String, String> publicEntries() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("/index.xhtml", "layout.nav.home");
        pages.put("/programme/calls.xhtml", "layout.nav.calls");
        pages.put("/casefile/notices.xhtml", "layout.nav.notices");
        pages.put("/casefile/status.xhtml", "layout.nav.status");
        pages.put("/message/verify.xhtml", "layout.nav.verify");
        pages.put("/subsidy/fit.xhtml", "layout.nav.fit");
        return pages;
    }
}
