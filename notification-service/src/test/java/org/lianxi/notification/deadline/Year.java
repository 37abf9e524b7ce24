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
import org.lianxi.contract.action.CoordinationAnswered;
import org.lianxi.contract.action.CoordinationRequested;
import org.lianxi.contract.action.ExtensionRefused;
import org.lianxi.contract.action.ExtensionRequested;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.notification.Records;
import org.lianxi.transport.RecordedEvent;

/**
 * A conference's year 2026, as a script.
 */
final class Year {

    static final String C = "licheng-zybfz";

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final LocalTime EVENTS = LocalTime.of(10, 0);

    private static final LocalTime NIGHT = LocalTime.of(0, 6);

    private final Records log = new Records();

    private final TreeMap<Instant, List<Happened>> facts = new TreeMap<>();

    private final TreeMap<LocalDate, List<RecordedEvent>> script = new TreeMap<>();

    Year() {
        rules();
        adopt("2026-01-05");
        meetingAndMinutes();
        action();
        requestsAboutTheAction();
        nomination();
        secondMeeting();
        bulletins();
        information();
        this.facts.forEach((at, happened) -> {
            this.log.at(at);
            happened.forEach(
                    (fact) -> this.script.computeIfAbsent(LocalDate.ofInstant(at, ZONE), (none) -> new ArrayList<>())
                        .add(this.log.add(fact.aggregateId(), fact.fact())));
        });
    }

    /**
     * The time at which most of a day's events happen: after the morning.
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
            .rule("tracking.decideExtensionWithin", "P2WD")
            .rule("minutes.consent.silence", "deemed-after")
            .rule("minutes.consent.silenceAfter", "P5WD")
            .rule("reporting.promptly.digestEvery", "P1M")
            .rule("reporting.promptly.referralWithin", "P2WD")
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
        deemed("2026-03-04", "minutes-1", "yjj", time("2026-02-25T09:00"), three);
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
        add("2026-10-08", "minutes-2",
                new ConsentRequested(C, "minutes-2", 1, "sha-256:1", List.of("gxj"), null, time("2026-10-08T10:00")));
        deemed("2026-10-15", "minutes-2", "gxj", time("2026-10-08T10:00"), List.of("gxj"));
        add("2026-10-16", "minutes-2", new MinutesIssued(C, "minutes-2", "meeting-2", 1, "sha-256:1", "〔2026〕2号",
                "conference", List.of("gxj"), LocalDate.parse("2026-10-16"), "联席会议", null, List.of()));
    }

    /**
     * What command-service makes of silence, just after it was told.
     */
    private void deemed(String day, String minutesId, String unit, OffsetDateTime asked, List<String> all) {
        Instant night = LocalDate.parse(day).atTime(NIGHT).atZone(ZONE).toInstant();
        add(night, minutesId, new ConsentDeemed(C, minutesId, unit, 1, "sha-256:1", asked, "P5WD"));
        add(night, minutesId, new ConsentCompleted(C, minutesId, 1, "sha-256:1", all));
    }

    private void requestsAboutTheAction() {
        add("2026-03-11", "action-1", new CoordinationRequested(C, "action-1", "coordination-1", "gxj",
                List.of("zjj", "yjj"), "请提供企业名录", LocalDate.parse("2026-03-11")));
        add("2026-03-12", "action-1", answered("zjj", "2026-03-12"));
        add("2026-03-16", "action-1", answered("yjj", "2026-03-16"));
        add("2026-04-28", "action-1", new ExtensionRequested(C, "action-1", 1, "gxj", LocalDate.parse("2026-06-01"),
                "台账未齐", LocalDate.parse("2026-04-28")));
        add("2026-05-06", "action-1",
                new ExtensionRefused(C, "action-1", 1, "wjj", "时限不变", LocalDate.parse("2026-05-06")));
    }

    private void bulletins() {
        int number = 1;
        for (String day : List.of("2026-01-16", "2026-02-24", "2026-03-06", "2026-04-15", "2026-05-14", "2026-06-12",
                "2026-07-10", "2026-08-07", "2026-09-03", "2026-10-08", "2026-11-06", "2026-12-04")) {
            String id = "bulletin-" + number;
            add(day, id, new BulletinIssued(C, id, 1, "进展简报", "sha-256:1", "〔2026〕" + number + "号",
                    List.copyOf(Records.UNITS.keySet()), List.of(), LocalDate.parse(day), null));
            number++;
        }
    }

    private void information() {
        submit("2026-02-12", "information-1", "yjj", List.of("gxj"));
        acknowledge("2026-02-24", "information-1", "gxj");
        List<String> others = Records.UNITS.keySet().stream().filter((unit) -> !unit.equals("gxj")).toList();
        submit("2026-09-29", "information-2", "gxj", others);
        add("2026-10-08", "information-2",
                new InformationChecked(C, "information-2", "wjj", null, LocalDate.parse("2026-10-08")));
        circulate("2026-10-08", "information-2", others);
        others.stream()
            .filter((unit) -> !List.of("jyj", "scjg").contains(unit))
            .forEach((unit) -> acknowledge("2026-10-09", "information-2", unit));
        acknowledge("2026-10-10", "information-2", "jyj");
        acknowledge("2026-10-12", "information-2", "scjg");
        submit("2026-11-02", "information-3", "zgh", List.of("rsj"));
        add("2026-11-03", "information-3", new InformationWithdrawn(C, "information-3", "zgh", List.of("rsj"), "有误",
                LocalDate.parse("2026-11-03")));
    }

    private void submit(String day, String id, String sender, List<String> audience) {
        boolean throughOffice = audience.size() > 1;
        add(day, id, new InformationSubmitted(C, id, sender, audience, throughOffice, null, "信息" + id, "详情", null, null,
                null, LocalDate.parse(day)));
        if (!throughOffice) {
            circulate(day, id, audience);
        }
    }

    private void circulate(String day, String id, List<String> audience) {
        add(day, id, new InformationCirculated(C, id, "wjj", audience, LocalDate.parse(day)));
    }

    private void acknowledge(String day, String id, String unit) {
        add(day, id, new InformationAcknowledged(C, id, unit, LocalDate.parse(day)));
    }

    private static CoordinationAnswered answered(String unit, String day) {
        return new CoordinationAnswered(C, "action-1", "coordination-1", unit, "已提供", LocalDate.parse(day));
    }

    private void add(String day, String aggregateId, RecordedFact fact) {
        add(eventsOf(LocalDate.parse(day)), aggregateId, fact);
    }

    private void add(Instant at, String aggregateId, RecordedFact fact) {
        this.facts.computeIfAbsent(at, (none) -> new ArrayList<>()).add(new Happened(aggregateId, fact));
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
