package org.shuzhuan.web.message;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.shuzhuan.message.Messages;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.web.layout.NavigationCount;

/** Unread messages, beside their entry of the navigation. */
@RequestScoped
public class UnreadMessages implements NavigationCount {

    @Inject
    private Messages messages;

    @Inject
    private Caller caller;

    @Override
    public String path() {
        return "/message/messages.xhtml";
    }

    @Override
    public long count() {
        return caller.permitted("message:read") ? messages.unreadCount() : 0;
    }
}
