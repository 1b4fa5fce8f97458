package org.shuzhuan.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Set;
import org.shuzhuan.identity.Workspace;
import org.shuzhuan.identity.Workspaces;
import org.shuzhuan.shared.Caller;
import org.shuzhuan.shared.Requires;

/** Who the caller is, and for whom it may act. */
@Path("me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Caller caller;

    @Inject
    private Workspaces workspaces;

    @GET
    @Requires(Requires.SIGNED_IN)
    public Me me() {
        Me me = new Me();
        me.loginName = caller.loginName();
        me.displayName = caller.displayName();
        me.workspace = workspaces.active().map(Workspace::key).orElse(null);
        me.workspaces = workspaces.ofCaller().stream().map(MeResource::choice).toList();
        return me;
    }

    private static Choice choice(Workspace workspace) {
        Choice choice = new Choice();
        choice.key = workspace.key();
        choice.name = workspace.name();
        choice.roles = workspace.roles();
        return choice;
    }

    /** JSON answer. */
    public static class Me {
        public String loginName;
        public String displayName;
        /** Key of the workspace acted in, absent when there is none. */
        public String workspace;

        public List<Choice> workspaces;
    }

    /** One workspace the caller may act in. */
    public static class Choice {
        public String key;
        public String name;
        public Set<String> roles;
    }
}
