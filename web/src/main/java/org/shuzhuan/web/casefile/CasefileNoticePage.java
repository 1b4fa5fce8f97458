package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.NoticeState;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.ObjectionView;
import org.shuzhuan.casefile.Objections;
import org.shuzhuan.casefile.PublicNotices;

/** One public notice: what it says, the snapshot as published and its hash. */
@Named
@RequestScoped
public class CasefileNoticePage {

    @Inject
    private PublicNotices notices;

    @Inject
    private NoticeSnapshot snapshot;

    @Inject
    private Objections objections;

    private Long id;
    private NoticeView notice;
    private List<NoticeLine> lines;
    private List<ObjectionView> raised;
    private boolean taken;

    public void load() {
        notice = notices.get(id == null ? 0 : id);
        lines = snapshot.lines(notice.getSnapshot());
        raised = objections.ofNotice(notice.getId());
        taken = objections.takenFor(notice.getId());
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public NoticeView getNotice() {
        return notice;
    }

    /** As published: without the names of the objectors. */
    public List<ObjectionView> getObjections() {
        return raised;
    }

    /** Whether the notice takes objections now. */
    public boolean isTaken() {
        return taken;
    }

    /** Whether the period is over and an objection keeps the notice open. */
    public boolean isWaiting() {
        return notice.getState() == NoticeState.RUNNING && !taken;
    }

    public List<NoticeLine> getLines() {
        return lines;
    }
}
