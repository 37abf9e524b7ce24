package org.lianxi.notification.deadline;

import java.util.List;

/**
 * What a careful clerk would have noted down for the year: each reminder by hand.
 */
final class CarefulClerk {

    /**
     * Day, what, stage, to whom; each with why that day.
     */
    static final List<String> REMINDERS = List.of(
            // Read by all but one unit within three working days of Monday.
            "2026-02-06 notice-is-read overdue [wjj]",
            // One working day before Wednesday the 11th; the convener was not invited as
            // a unit.
            "2026-02-10 meeting-is-attended before-P1WD [wjj, gxj, yjj, zgh]",
            // Two working days on is a Saturday that is worked, the last before the
            // Spring Festival.
            "2026-02-14 information-is-acknowledged due [gxj]",
            // So is the third day on. The next day worked is after the festival.
            "2026-02-14 minutes-are-drafted due [wjj]",
            // A month after the first bulletin is in the festival.
            "2026-02-24 bulletin-is-issued due [wjj]", "2026-02-24 information-is-acknowledged overdue [wjj, gxj]",
            "2026-02-24 minutes-are-drafted overdue [wjj]",
            // One of three had answered, then two. The third one's silence counts from
            // the fourth on: five working days, one of them a Saturday.
            "2026-03-02 consent-is-answered due [wjj, yjj]", "2026-03-03 consent-is-answered overdue [wjj, yjj]",
            // Issued on Thursday, filed on Friday.
            "2026-03-06 minutes-are-filed due [wjj]",
            // Two days on is a Saturday, so Monday counts.
            "2026-03-09 action-is-accepted due [gxj]", "2026-03-10 action-is-accepted overdue [wjj, gxj]",
            // One of the two asked has answered.
            "2026-03-13 coordination-is-answered due [yjj]", "2026-03-16 coordination-is-answered overdue [wjj, yjj]",
            // A month on is in the Qingming holiday, for both.
            "2026-04-07 bulletin-is-issued due [wjj]", "2026-04-07 feedback-is-given due [gxj]",
            "2026-04-08 bulletin-is-issued overdue [wjj]", "2026-04-14 bulletin-is-issued escalated [wjj, zgh]",
            // Due on Sunday the 3rd of May, in a holiday: seven days before is a Sunday;
            // three days before and the due day itself both fall on the last day worked.
            "2026-04-24 action-is-done before-P7D [gxj, yjj]", "2026-04-30 action-is-done due [gxj, yjj]",
            // Asked on Tuesday; the next day worked is after the holiday.
            "2026-04-30 extension-is-decided due [wjj]", "2026-05-06 action-is-done overdue [wjj, gxj, yjj]",
            "2026-05-06 extension-is-decided overdue [wjj]",
            // Five working days past it, one of them a Saturday.
            "2026-05-11 action-is-done escalated [wjj, gxj, yjj, zgh]",
            // A month after the nomination.
            "2026-07-01 nomination-is-decided due [wjj]",
            // Half a year after the meeting.
            "2026-08-11 meetings-keep-their-cadence due [wjj]", "2026-08-12 meetings-keep-their-cadence overdue [wjj]",
            "2026-08-18 meetings-keep-their-cadence escalated [wjj, zgh]",
            "2026-09-29 meeting-is-attended before-P1WD [gxj, zgh]",
            // A month on, two working days on and three days on: all in or after the
            // National Day holiday.
            "2026-10-08 bulletin-is-issued due [wjj]", "2026-10-08 information-is-circulated due [wjj]",
            "2026-10-08 minutes-are-drafted due [wjj]",
            // Two working days on is a Saturday that is worked; two of 14 were left, then
            // one.
            "2026-10-10 information-is-acknowledged due [jyj, scjg]",
            "2026-10-12 information-is-acknowledged overdue [wjj, scjg]",
            // The last day on which silence can be broken; on the next it counts.
            "2026-10-14 consent-is-answered due [gxj]");

    /**
     * Day and minutes about which silence came to count as consent.
     */
    static final List<String> SILENCES = List.of("2026-03-04 minutes-1", "2026-10-15 minutes-2");

    private CarefulClerk() {
    }

}
