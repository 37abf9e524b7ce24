package org.lianxi.notification.deadline;

import java.time.Instant;

import org.lianxi.notification.notice.NoticeKind;

/**
 * A point in the life of a deadline at which somebody is told.
 *
 * @param name such as {@code before-P7D}, {@code due}, {@code overdue} or
 * {@code escalated}
 * @param moment when it comes
 * @param audience who is told
 * @param kind how it is worded
 */
record Stage(String name, Instant moment, Audience audience, NoticeKind kind) {

    static final String OVERDUE = "overdue";

    /**
     * Who is told.
     */
    enum Audience {

        /** The units that have to act. */
        RESPONSIBLE,

        /** They, and the office. */
        AND_OFFICE,

        /** The office alone. */
        OFFICE,

        /** They, the office, and the conveners. */
        AND_CONVENER

    }

}
