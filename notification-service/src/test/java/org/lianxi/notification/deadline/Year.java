package org.lianxi.notification.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.notification.Records;
import org.lianxi.transport.RecordedEvent;

/**
 * A conference's year 2026, as a script, and the reminders that a careful clerk would
 * have noted down for it.
 */
final class Year {

    static final String C = "licheng-zybfz";

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /**
     * Day, what, stage, to whom; each with why that day.
     */
    static final List<String> REMINDERS = List.of(
            // Read by all but one unit within three working days of Monday.
            "2026-02-06 notice-is-read overdue [wjj]",
            // One working day before Wednesday the 11th.
            "2026-02-10 meeting-is-attended before-P1WD [wjj, gxj, yjj]",
            // Three days on is a Saturday that is worked; the next day worked is after
            // the
            // Spring Festival.
            "2026-02-14 minutes-are-drafted due [wjj]", "2026-02-24 minutes-are-drafted overdue [wjj]",
            // One of three had answered, then two.
            "2026-03-02 consent-is-answered due [wjj, yjj]", "2026-03-03 consent-is-answered overdue [wjj, yjj]",
            // Issued on Thursday, filed on Friday.
            "2026-03-06 minutes-are-filed due [wjj]",
            // Two days on is a Saturday, so Monday counts.
            "2026-03-09 action-is-accepted due [gxj]", "2026-03-10 action-is-accepted overdue [wjj, gxj]",
            // A month on is in the Qingming holiday.
            "2026-04-07 feedback-is-given due [gxj]",
            // Due on Sunday the 3rd of May, in a holiday: seven days before is a Sunday;
            // three
            // days before and the due day itself both fall on the last day worked.
            "2026-04-24 action-is-done before-P7D [gxj]", "2026-04-30 action-is-done due [gxj]",
            "2026-05-06 action-is-done overdue [wjj, gxj]",
            // Five working days past it, one of them a Saturday.
            "2026-05-11 action-is-done escalated [wjj, gxj, zgh]",
            // A month after the nomination.
            "2026-07-01 nomination-is-decided due [wjj]",
            // Half a year after the meeting.
            "2026-08-11 meetings-keep-their-cadence due [wjj]", "2026-08-12 meetings-keep-their-cadence overdue [wjj]",
            "2026-08-18 meetings-keep-their-cadence escalated [wjj, zgh]",
            "2026-09-29 meeting-is-attended before-P1WD [gxj]",
            // Three days on is in the National Day holiday.
            "2026-10-08 minutes-are-drafted due [wjj]");

    private static final LocalTime EVENTS = LocalTime.of(10, 0);

    private final Records log = new Records();

    private final TreeMap<LocalDate, List<Happened>> facts = new TreeMap<>();

    private final TreeMap<LocalDate, List<RecordedEvent>> script = new TreeMap<>();

    Year() {
        rules();
        adopt("2026-01-05");
        meetingAndMinutes();
        action();
        nomination();
        secondMeeting();
        this.facts.forEach((day, happened) -> {
            this.log.at(eventsOf(day));
            happened.forEach((fact) -> this.script.computeIfAbsent(day, (none) -> new ArrayList<>())
                .add(this.log.add(fact.aggregateId(), fact.fact())));
        });
    }

    /**
     * The time at which a day's events happen: after the morning.
     */
    static Instant eventsOf(LocalDate day) {
        return day.atTime(EVENTS).atZone(ZONE).toInstant();
    }

    List<RecordedEvent> on(LocalDate day) {
        return this.script.getOrDefault(day, List.of());
    }

    List<RecordedEvent> all() {
        return this.log.all();
    }

    private void rules() {
        this.log.convener("zgh")
            .rule("tracking.actionDefaults.accept", "P2D")
            .rule("tracking.actionDefaults.feedbackEvery", "P1M")
            .rule("tracking.actionDefaults.remindBefore", List.of("P7D", "P3D"))
            .rule("tracking.escalateAfter", "P5WD")
            .rule("minutes.draftWithin", "P3D")
            .rule("minutes.copyReport.within", "P1WD")
            .rule("reporting.unreadAfter", "P3WD")
            .rule("reporting.promptly.onChangeWithin", "P1WD")
            .rule("membership.memberChange.decideWithin", "P1M")
            .rule("convene.remindBefore", List.of("P1WD"))
            .rule("convene.cadence.every", "P6M");
    }

    private void adopt(String day) {
        this.log.at(eventsOf(LocalDate.parse(day)));
        this.script.put(LocalDate.parse(day), this.log.adopt(C));
    }

    private void meetingAndMinutes() {
        List<String> three = List.of("wjj", "gxj", "yjj");
        add("2026-02-02", "meeting-1", convened("meeting-1", "2026-02-11T09:00:00+08:00", three));
        add("2026-02-11", "meeting-1", new MeetingOpened(C, "meeting-1", "convener", time("2026-02-11T09:00"), null));
        add("2026-02-11", "meeting-1", new MeetingClosed(C, "meeting-1", three, time("2026-02-11T11:00")));
        add("2026-02-24", "minutes-1", drafted("minutes-1", "meeting-1"));
        add("2026-02-25", "minutes-1", new ConsentRequested(C, "minutes-1", 1, "sha-256:1", three,
                LocalDate.parse("2026-03-02"), time("2026-02-25T09:00")));
        add("2026-02-26", "minutes-1", consent("gxj"));
        add("2026-03-02", "minutes-1", consent("wjj"));
        add("2026-03-04", "minutes-1", consent("yjj"));
        add("2026-03-04", "minutes-1", new ConsentCompleted(C, "minutes-1", 1, "sha-256:1", three));
        add("2026-03-05", "minutes-1", new MinutesIssued(C, "minutes-1", "meeting-1", 1, "sha-256:1", "〔2026〕1号",
                "conference", three, LocalDate.parse("2026-03-05"), "联席会议", null, List.of("district-government")));
        add("2026-03-06", "minutes-1", new MinutesFiledWithGovernment(C, "minutes-1", 1, "sha-256:1",
                "district-government", "收文1号", LocalDate.parse("2026-03-06"), "district-government", null));
    }

    private void action() {
        add("2026-03-05", "action-1",
                new ActionAssigned(C, "action-1", "专项治理", "按纪要落实",
                        new ActionSource("resolution", "meeting-1", "resolution-1"), "gxj", List.of("yjj"),
                        LocalDate.parse("2026-05-03"), LocalDate.parse("2026-03-05")));
        add("2026-03-10", "action-1", new ActionAccepted(C, "action-1", "gxj", LocalDate.parse("2026-03-10")));
        add("2026-04-07", "action-1",
                new ProgressReported(C, "action-1", "report-1", 1, "gxj", 60, "已摸底", LocalDate.parse("2026-04-07")));
        add("2026-05-12", "action-1", claimed("2026-05-12"));
        add("2026-05-14", "action-1",
                new CompletionReturned(C, "action-1", "rsj", "缺材料", LocalDate.parse("2026-05-14")));
        add("2026-05-20", "action-1", claimed("2026-05-20"));
        add("2026-05-21", "action-1",
                new CompletionVerified(C, "action-1", "rsj", "已核验", LocalDate.parse("2026-05-21")));
    }

    private void nomination() {
        Holder nominee = new Holder("person-1", "蔡挺", "区教育局副局长");
        add("2026-06-01", "conference-" + C, new MemberNominated(C, "nomination-1", "member:jyj", "jyj", nominee,
                "工作变动", LocalDate.parse("2026-06-01")));
        add("2026-07-01", "conference-" + C, new MemberChanged(C, "nomination-1", "member:jyj", "member", "jyj", null,
                nominee, new ConfirmationBasis("written", "circular-1"), LocalDate.parse("2026-07-01")));
    }

    private void secondMeeting() {
        add("2026-08-20", "meeting-2", convened("meeting-2", "2026-09-30T15:00:00+08:00", List.of("gxj")));
        add("2026-09-30", "meeting-2", new MeetingOpened(C, "meeting-2", "convener", time("2026-09-30T09:10"), null));
        add("2026-09-30", "meeting-2", new MeetingClosed(C, "meeting-2", List.of("gxj"), time("2026-09-30T09:50")));
        add("2026-10-08", "minutes-2", drafted("minutes-2", "meeting-2"));
    }

    private void add(String day, String aggregateId, RecordedFact fact) {
        this.facts.computeIfAbsent(LocalDate.parse(day), (none) -> new ArrayList<>())
            .add(new Happened(aggregateId, fact));
    }

    private static MeetingConvened convened(String id, String startsAt, List<String> invited) {
        OffsetDateTime start = OffsetDateTime.parse(startsAt);
        return new MeetingConvened(C, id, "regular", "联席会议" + id, start, start.plusHours(2), "三楼会议室", List.of("议题"),
                invited, List.of(), 1, List.of(), "special", List.of(), null, null);
    }

    private static MinutesDrafted drafted(String id, String meetingId) {
        return new MinutesDrafted(C, id, meetingId, 1, "会议纪要" + id, "文本", "sha-256:1", List.of(), List.of());
    }

    private static ConsentGiven consent(String unit) {
        return new ConsentGiven(C, "minutes-1", unit, 1, "sha-256:1", "online", null, null, null);
    }

    private static CompletionClaimed claimed(String day) {
        return new CompletionClaimed(C, "action-1", "gxj", "已完成", LocalDate.parse(day));
    }

    private static OffsetDateTime time(String text) {
        return OffsetDateTime.parse(text + ":00+08:00");
    }

    private record Happened(String aggregateId, RecordedFact fact) {
    }

}
