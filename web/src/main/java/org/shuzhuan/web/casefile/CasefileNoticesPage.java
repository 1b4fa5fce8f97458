package org.shuzhuan.web.casefile;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.shuzhuan.casefile.NoticeView;
import org.shuzhuan.casefile.PublicNotices;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.PageNumber;

/** All public notices (公示), newest first. */
@Named
@RequestScoped
public class CasefileNoticesPage {

    private static final int ROWS = 20;

    @Inject
    private PublicNotices notices;

    private String number;
    private Page<NoticeView> page;

    public void load() {
        page = notices.page(PageNumber.read(number, ROWS));
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public Page<NoticeView> getPage() {
        return page;
    }
}
