package org.shuzhuan.workflow;

import java.io.Serializable;

/**
 * Which tasks are wanted; null or blank means any.
 *
 * @param text beginning of the enterprise's name, of the case number or of the credit code
 * @param queue task key, such as {@code Task_ReviewByCity}
 * @param regionPrefix beginning of the division code: 4 digits for a city, 6 for a county
 * @param holder login of the person who claimed the task
 */
public record InboxFilter(
        InboxScope scope,
        String text,
        Light light,
        String queue,
        String matterCode,
        String callCode,
        String regionPrefix,
        String holder,
        InboxSort sort)
        implements Serializable {

    /** Everything of the caller's workspace, due first. */
    public static InboxFilter everything() {
        return new InboxFilter(InboxScope.ALL, null, null, null, null, null, null, null, InboxSort.DUE);
    }
}
