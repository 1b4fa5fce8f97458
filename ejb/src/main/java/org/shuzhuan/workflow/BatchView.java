package org.shuzhuan.workflow;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.shuzhuan.shared.Money;

/**
 * A batch with its rows.
 *
 * @param started false after the trial, before anything is done
 */
public record BatchView(long id, BatchAct act, boolean started, List<Row> rows) implements Serializable {

    /**
     * @param refusal key of the refusal, such as {@code WorkflowError.TASK_HELD_BY_OTHER}; null when there is none
     * @param arguments for the refusal's text
     */
    public record Row(
            String taskId,
            String taskName,
            String caseNumber,
            String enterpriseName,
            Money amount,
            BatchRowState state,
            String refusal,
            List<String> arguments)
            implements Serializable {

        public String getTaskId() {
            return taskId;
        }

        public String getTaskName() {
            return taskName;
        }

        public String getCaseNumber() {
            return caseNumber;
        }

        public String getEnterpriseName() {
            return enterpriseName;
        }

        public Money getAmount() {
            return amount;
        }

        public BatchRowState getState() {
            return state;
        }

        public String getRefusal() {
            return refusal;
        }

        public List<String> getArguments() {
            return arguments;
        }
    }

    public long getId() {
        return id;
    }

    public BatchAct getAct() {
        return act;
    }

    public boolean isStarted() {
        return started;
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Row> in(BatchRowState... states) {
        return rows.stream()
                .filter(row -> Arrays.asList(states).contains(row.state()))
                .toList();
    }
}
