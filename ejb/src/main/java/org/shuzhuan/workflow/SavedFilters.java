package org.shuzhuan.workflow;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.PortalClock;
import org.shuzhuan.shared.Requires;
import org.shuzhuan.shared.SharedError;
import org.shuzhuan.workflow.entity.SavedFilter;
import org.shuzhuan.workflow.store.DeskStore;

/** Named filters of the caller's inbox; one may be the default that the inbox opens with. */
@Requires(Requires.SIGNED_IN)
@Stateless
public class SavedFilters {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_QUERY = 500;

    @Inject
    private DeskStore desk;

    @Inject
    private Caller caller;

    @Inject
    private PortalClock clock;

    /** @param query parameters of the inbox's address, without the question mark */
    public record View(long id, String name, String query, boolean preferred) implements Serializable {

        public long getId() {
            return id;
        }

        public String getName() {
            return name;
        }

        public String getQuery() {
            return query;
        }

        public boolean isPreferred() {
            return preferred;
        }
    }

    public List<View> mine() {
        return desk.filters(caller.loginName()).stream()
                .map(filter -> new View(filter.getId(), filter.getName(), filter.getQuery(), filter.isPreferred()))
                .toList();
    }

    /**
     * @param preferred true to open the inbox with it from now on
     * @throws DomainException TEXT_REQUIRED, TEXT_TOO_LONG, FILTER_NAME_TAKEN
     */
    public long save(String name, String query, boolean preferred) {
        String given = required(name, LONGEST_NAME);
        String asked = query == null ? "" : query.strip();
        if (asked.length() > LONGEST_QUERY) {
            throw new DomainException(WorkflowError.TEXT_TOO_LONG, LONGEST_QUERY);
        }
        List<SavedFilter> known = desk.filters(caller.loginName());
        if (known.stream().anyMatch(filter -> filter.getName().equals(given))) {
            throw new DomainException(WorkflowError.FILTER_NAME_TAKEN);
        }
        SavedFilter filter = new SavedFilter(caller.loginName(), given, asked, clock.now());
        if (preferred) {
            known.forEach(other -> other.prefer(false));
            filter.prefer(true);
        }
        desk.add(filter);
        return filter.getId();
    }

    /** Opens the inbox with it from now on, or no longer. */
    public void prefer(long id, boolean now) {
        SavedFilter wanted = own(id);
        desk.filters(caller.loginName()).forEach(other -> other.prefer(false));
        wanted.prefer(now);
    }

    public void remove(long id) {
        desk.remove(own(id));
    }

    private SavedFilter own(long id) {
        return desk.filter(id)
                .filter(filter -> filter.getLogin().equals(caller.loginName()))
                .orElseThrow(() -> new DomainException(SharedError.NOT_FOUND));
    }

    static String required(String written, int longest) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            throw new DomainException(WorkflowError.TEXT_REQUIRED);
        }
        if (text.length() > longest) {
            throw new DomainException(WorkflowError.TEXT_TOO_LONG, longest);
        }
        return text;
    }
}
