package org.shuzhuan.web.message;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.shuzhuan.message.Messages;
import org.shuzhuan.message.NotificationView;
import org.shuzhuan.shared.DomainException;
import org.shuzhuan.shared.Page;
import org.shuzhuan.web.layout.Faults;
import org.shuzhuan.web.layout.PageNumber;

/** Messages of the person, the enterprise and the desks acted for. */
@Named
@ViewScoped
public class MessageMessagesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 20;

    @Inject
    private Messages messages;

    @Inject
    private Faults faults;

    private String number;
    private boolean unread;
    private Page<NotificationView> page;

    public void load() {
        page = messages.page(unread, PageNumber.read(number, ROWS));
    }

    /** Marks as read and goes to what the message tells of, if anything. */
    public String open(NotificationView message) {
        try {
            messages.markRead(message.id());
        } catch (DomainException refusal) {
            faults.add(refusal);
            return null;
        }
        return leadsInside(message.link()) ? redirect(message.link()) : again();
    }

    public String readAll() {
        messages.markAllRead();
        return again();
    }

    private static boolean leadsInside(String link) {
        return link != null && link.matches("/[a-z-]+/[a-z-]+\\.xhtml(\\?[a-z]+=[\\w-]+)?");
    }

    private String again() {
        return redirect("/message/messages.xhtml?unread=" + unread);
    }

    private static String redirect(String path) {
        return path + (path.contains("?") ? "&" : "?") + "faces-redirect=true";
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public boolean isUnread() {
        return unread;
    }

    public void setUnread(boolean unread) {
        this.unread = unread;
    }

    public Page<NotificationView> getPage() {
        return page;
    }
}
