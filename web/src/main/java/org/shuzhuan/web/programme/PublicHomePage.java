package org.shuzhuan.web.programme;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.programme.CallDirectory;
import org.shuzhuan.programme.CallStatus;
import org.shuzhuan.programme.CallView;
import org.shuzhuan.shared.Page;
import org.shuzhuan.shared.PageRequest;

/** The first page of the portal: open calls, newest notices, the ways to check oneself. */
@Named
@RequestScoped
public class PublicHomePage {

    private static final int CALLS = 6;
    private static final int NOTICES = 5;

    @Inject
    private CallDirectory calls;

    @Inject
    private PublicNotices notices;

    private Page<CallView> open;
    private List<CallView> coming;
    private List<NoticeView> newest;

    @PostConstruct
    void load() {
        open = calls.list(CallStatus.OPEN, new PageRequest(0, CALLS));
        coming = calls.list(CallStatus.COMING, new PageRequest(0, CALLS)).getRows();
        newest = notices.page(new PageRequest(0, NOTICES)).getRows();
    }

    public Page<CallView> getOpen() {
        return open;
    }

    public List<CallView> getComing() {
        return coming;
    }

    public List<NoticeView> getNewest() {
        return newest;
    }
}
