package org.shuzhuan.system;

import java.util.Arrays;
import java.util.List;

/**
 * One cell of the matrix: an act at a state of the case, before or after its timers have come due, and what is right then.
 *
 * @param answer 200 where the act is allowed, else the refusal's code
 * @param tasks keys of the open tasks, in alphabetical order
 * @param timers elements whose timers still wait, in alphabetical order
 */
record BranchRow(
        Act act, State state, boolean due, String answer, String status, List<String> tasks, List<String> timers) {

    /** What somebody does. */
    enum Act {
        SEND_BACK,
        CORRECT,
        WITHDRAW,
        TRANSFER,
        SUBSTITUTE
    }

    /** Where the case stands: before both signatures, after the leader's, in public notice, with an open objection. */
    enum State {
        BEFORE,
        ONE_SIGNED,
        NOTICE,
        OBJECTION
    }

    private static final String TABLE =
            """
            SEND_BACK  BEFORE     PENDING 200                                         IN_REVIEW         Task_ReviewByCity                 Task_ReviewByCity,Task_ReviewByCity
            SEND_BACK  BEFORE     DUE     200                                         IN_REVIEW         Task_ReviewByCity                 Task_ReviewByCity,Task_ReviewByCity
            SEND_BACK  ONE_SIGNED PENDING 200                                         IN_REVIEW         Task_ReviewByCity                 Task_ReviewByCity,Task_ReviewByCity
            SEND_BACK  ONE_SIGNED DUE     200                                         IN_REVIEW         Task_ReviewByCity                 Task_ReviewByCity,Task_ReviewByCity
            SEND_BACK  NOTICE     PENDING WorkflowError.TASK_ALREADY_DECIDED          IN_PUBLIC_NOTICE  -                                 Timer_NoticeEnds
            SEND_BACK  NOTICE     DUE     200                                         IN_REVIEW         Task_ReviewByCity                 Task_ReviewByCity,Task_ReviewByCity
            SEND_BACK  OBJECTION  PENDING ApiError.DECISION_NOT_OFFERED               IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_NoticeEnds,Timer_ObjectionOverdue
            SEND_BACK  OBJECTION  DUE     ApiError.DECISION_NOT_OFFERED               IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_ObjectionOverdue
            CORRECT    BEFORE     PENDING ApiError.DECISION_NOT_OFFERED               IN_COUNTERSIGNING Task_Countersign,Task_Countersign Task_Countersign,Task_Countersign,Task_Countersign,Task_Countersign
            CORRECT    BEFORE     DUE     ApiError.DECISION_NOT_OFFERED               IN_COUNTERSIGNING Task_Countersign,Task_Countersign -
            CORRECT    ONE_SIGNED PENDING ApiError.DECISION_NOT_OFFERED               IN_COUNTERSIGNING Task_Countersign                  Task_Countersign,Task_Countersign
            CORRECT    ONE_SIGNED DUE     ApiError.DECISION_NOT_OFFERED               IN_COUNTERSIGNING Task_Countersign                  -
            CORRECT    NOTICE     PENDING WorkflowError.TASK_ALREADY_DECIDED          IN_PUBLIC_NOTICE  -                                 Timer_NoticeEnds
            CORRECT    NOTICE     DUE     ApiError.DECISION_NOT_OFFERED               IN_APPROVAL       Task_IssueApproval                Task_IssueApproval,Task_IssueApproval
            CORRECT    OBJECTION  PENDING ApiError.DECISION_NOT_OFFERED               IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_NoticeEnds,Timer_ObjectionOverdue
            CORRECT    OBJECTION  DUE     ApiError.DECISION_NOT_OFFERED               IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_ObjectionOverdue
            WITHDRAW   BEFORE     PENDING 200                                         WITHDRAWN         -                                 -
            WITHDRAW   BEFORE     DUE     200                                         WITHDRAWN         -                                 -
            WITHDRAW   ONE_SIGNED PENDING 200                                         WITHDRAWN         -                                 -
            WITHDRAW   ONE_SIGNED DUE     200                                         WITHDRAWN         -                                 -
            WITHDRAW   NOTICE     PENDING 200                                         WITHDRAWN         -                                 -
            WITHDRAW   NOTICE     DUE     200                                         WITHDRAWN         -                                 -
            WITHDRAW   OBJECTION  PENDING 200                                         WITHDRAWN         -                                 -
            WITHDRAW   OBJECTION  DUE     200                                         WITHDRAWN         -                                 -
            TRANSFER   BEFORE     PENDING 200                                         IN_COUNTERSIGNING Task_Countersign,Task_Countersign Task_Countersign,Task_Countersign,Task_Countersign,Task_Countersign
            TRANSFER   BEFORE     DUE     200                                         IN_COUNTERSIGNING Task_Countersign,Task_Countersign -
            TRANSFER   ONE_SIGNED PENDING 200                                         IN_COUNTERSIGNING Task_Countersign                  Task_Countersign,Task_Countersign
            TRANSFER   ONE_SIGNED DUE     200                                         IN_COUNTERSIGNING Task_Countersign                  -
            TRANSFER   NOTICE     PENDING WorkflowError.TASK_ALREADY_DECIDED          IN_PUBLIC_NOTICE  -                                 Timer_NoticeEnds
            TRANSFER   NOTICE     DUE     200                                         IN_APPROVAL       Task_IssueApproval                Task_IssueApproval,Task_IssueApproval
            TRANSFER   OBJECTION  PENDING WorkflowError.SECOND_LEVEL_OF_OTHER         IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_NoticeEnds,Timer_ObjectionOverdue
            TRANSFER   OBJECTION  DUE     WorkflowError.SECOND_LEVEL_OF_OTHER         IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_ObjectionOverdue
            SUBSTITUTE BEFORE     PENDING 200                                         IN_COUNTERSIGNING Task_Countersign                  Task_Countersign,Task_Countersign
            SUBSTITUTE BEFORE     DUE     200                                         IN_COUNTERSIGNING Task_Countersign                  -
            SUBSTITUTE ONE_SIGNED PENDING 200                                         IN_PUBLIC_NOTICE  -                                 Timer_NoticeEnds
            SUBSTITUTE ONE_SIGNED DUE     200                                         IN_PUBLIC_NOTICE  -                                 Timer_NoticeEnds
            SUBSTITUTE NOTICE     PENDING WorkflowError.TASK_ALREADY_DECIDED          IN_PUBLIC_NOTICE  -                                 Timer_NoticeEnds
            SUBSTITUTE NOTICE     DUE     WorkflowError.TASK_ALREADY_DECIDED          IN_APPROVAL       Task_IssueApproval                Task_IssueApproval,Task_IssueApproval
            SUBSTITUTE OBJECTION  PENDING WorkflowError.SECOND_LEVEL_BY_SAME_PERSON   IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_NoticeEnds,Timer_ObjectionOverdue
            SUBSTITUTE OBJECTION  DUE     WorkflowError.SECOND_LEVEL_BY_SAME_PERSON   IN_OBJECTION      Task_HandleObjection              Task_HandleObjection,Task_HandleObjection,Timer_ObjectionOverdue
            """;

    static List<BranchRow> all() {
        return TABLE.lines().map(BranchRow::read).toList();
    }

    private static BranchRow read(String line) {
        String[] cells = line.split(" +");
        return new BranchRow(
                Act.valueOf(cells[0]),
                State.valueOf(cells[1]),
                cells[2].equals("DUE"),
                cells[3],
                cells[4],
                list(cells[5]),
                list(cells[6]));
    }

    private static List<String> list(String cell) {
        return cell.equals("-") ? List.of() : Arrays.asList(cell.split(","));
    }

    boolean allowed() {
        return answer.equals("200");
    }

    /** Money stays held while the case may still be granted. */
    boolean held() {
        return List.of("IN_COUNTERSIGNING", "IN_PUBLIC_NOTICE", "IN_OBJECTION", "IN_APPROVAL")
                .contains(status);
    }

    String name() {
        return act + " at " + state + (due ? ", timers due" : ", timers pending");
    }
}
