package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.shiro.SecurityUtils;
import org.shuzhuan.identity.Role;
import org.shuzhuan.identity.Workspaces;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.web.layout.PersonSession;
import org.shuzhuan.web.layout.Text;
import org.shuzhuan.web.layout.Workspace;

/** The frame's view of the session: workspaces with the roles held there, switching, signing out. */
@RequestScoped
class SubjectSession implements PersonSession {

    @Inject
    private Workspaces workspaces;

    @Inject
    private Caller caller;

    @Inject
    private Text text;

    private List<Workspace> options;

    @Override
    public List<Workspace> workspaces() {
        if (options == null) {
            options = caller.known()
                    ? workspaces.ofCaller().stream().map(this::option).toList()
                    : List.of();
        }
        return options;
    }

    @Override
    public String currentKey() {
        return caller.known()
                ? workspaces.active().map(org.shuzhuan.identity.Workspace::key).orElse("")
                : "";
    }

    @Override
    public void enter(String key) {
        workspaces.switchTo(key);
    }

    /** Ends the session; the next page starts a new one. */
    @Override
    public void signOut() {
        SecurityUtils.getSubject().logout();
    }

    private Workspace option(org.shuzhuan.identity.Workspace workspace) {
        String roles = workspace.roles().stream()
                .flatMap(id -> Role.ofId(id).stream())
                .map(text::of)
                .collect(Collectors.joining("、"));
        return new Workspace(workspace.key(), text.with("identity.workspace", workspace.name(), roles));
    }
}
