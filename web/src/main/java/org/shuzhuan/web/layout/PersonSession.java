package org.shuzhuan.web.layout;

import java.util.List;

/** What the frame must know of the signed-in person's session. The package {@code web.identity} implements it. */
public interface PersonSession {

    /** All workspaces the person may act in, the current one included; empty for the public. */
    List<Workspace> workspaces();

    /** Key of the workspace acted in now; empty for the public. */
    String currentKey();

    /** Acts in another workspace from now on; refuses a key that is not in {@link #workspaces()}. */
    void enter(String key);

    void signOut();
}
