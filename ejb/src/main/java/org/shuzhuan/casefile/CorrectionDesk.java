package org.shuzhuan.casefile;

import java.util.Arrays;
import java.util.Optional;
import org.shuzhuan.identity.Role;

/** The three desks that may ask for correction (补正); the case returns to the one that asked. */
public enum CorrectionDesk {
    ACCEPTANCE("Task_AcceptApplication", Role.REVIEW),
    VERIFICATION("Task_VerifyOnSite", Role.REVIEW),
    REVIEW("Task_ReviewByCity", Role.LEADER);

    private final String taskKey;
    private final Role levelAbove;

    CorrectionDesk(String taskKey, Role levelAbove) {
        this.taskKey = taskKey;
        this.levelAbove = levelAbove;
    }

    /** Empty when the desk of this task may not ask for correction. */
    public static Optional<CorrectionDesk> ofTask(String taskKey) {
        return Arrays.stream(values())
                .filter(desk -> desk.taskKey.equals(taskKey))
                .findFirst();
    }

    /** Whose consent a second correction needs; the case's call and region say in which organisation. */
    Role levelAbove() {
        return levelAbove;
    }
}
