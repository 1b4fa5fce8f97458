package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.PublicNotices;

/** One public notice: what it says, the snapshot as published and its hash. */
@Named
@RequestScoped
public class CasefileNoticePage {

    @Inject
    private PublicNotices notices;

    @Inject
    private NoticeSnapshot snapshot;

    private Long id;
    private NoticeView notice;
    private List<NoticeLine> lines;

    public void load() {
        notice = notices.get(id == null ? 0 : id);
        lines = snapshot.lines(notice.getSnapshot());
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

    public List<NoticeLine> getLines() {
        return lines;
    }
}
