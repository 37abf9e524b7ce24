package org.lianxi.command.knobs;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.command.Licheng;
import org.lianxi.command.meeting.closemeeting.CloseMeeting;
import org.lianxi.command.meeting.convenemeeting.ConveneMeeting;
import org.lianxi.command.meeting.openmeeting.OpenMeeting;
import org.lianxi.command.meeting.recordattendance.RecordAttendance;
import org.lianxi.command.meeting.recordresolution.RecordResolution;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.giveconsent.GiveConsent;
import org.lianxi.command.minutes.issueminutes.IssueMinutes;
import org.lianxi.command.minutes.requestconsent.RequestConsent;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;

/**
 * The usual way of a matter from the notice to the issued minutes, step by step, by the
 * unit that leads the conference.
 *
 * @param course the conference
 */
record Play(Course course) {

    static final String MEETING = "meeting-1";

    static final String MINUTES = "minutes-1";

    static final String RESOLUTION = "resolution-1";

    String id() {
        return this.course.id();
    }

    Actor convener() {
        return new Actor("c", lead(), "convener");
    }

    Actor office() {
        return new Actor("o", lead(), "office-clerk");
    }

    Actor director() {
        return new Actor("d", lead(), "office-director");
    }

    private String lead() {
        return this.course.standing().charter().leadUnit();
    }

    String convene(String form, List<String> invited, List<String> outsiders, Actor actor) {
        return convene(MEETING, form, invited, outsiders, actor);
    }

    String convene(String meeting, String form, List<String> invited, List<String> outsiders, Actor actor) {
        OffsetDateTime start = OffsetDateTime.now(Licheng.CLOCK).plusDays(1);
        return this.course.attempt(new ConveneMeeting(id(), meeting, "regular", "会议", start, start.plusHours(2), "一号",
                List.of(), invited, form, outsiders, null), actor);
    }

    Play called() {
        convene(null, List.of(), List.of(), convener());
        return this;
    }

    Play opened(String presider) {
        this.course.send(new OpenMeeting(id(), MEETING, null, presider, null), office());
        return this;
    }

    Play attended(List<String> units) {
        units.forEach((unit) -> this.course.send(new RecordAttendance(id(), MEETING, null, unit, Capacity.MEMBER, null),
                office()));
        return this;
    }

    /**
     * A meeting of three units in session.
     */
    Play sat() {
        return called().opened("convener").attended(List.of("wjj", "gxj", "rsj"));
    }

    String resolve(String resolution, String lead, String... co) {
        return this.course.attempt(
                new RecordResolution(id(), MEETING, null, resolution, "专项治理", "开展专项治理", lead, List.of(co), null),
                office());
    }

    Play closed() {
        this.course.send(new CloseMeeting(id(), MEETING, null), office());
        return this;
    }

    Play drafted() {
        this.course.send(new DraftMinutes(id(), MEETING, null, null), office());
        return this;
    }

    Play revised(String text) {
        this.course.send(new ReviseMinutes(id(), MINUTES, null, null, text, "修改"), office());
        return this;
    }

    String request() {
        return this.course.attempt(new RequestConsent(id(), MINUTES, null, null), office());
    }

    Play consented(String... units) {
        for (String unit : units) {
            this.course.send(new GiveConsent(id(), MINUTES, null, unit, version(), hash(), "online", null, null),
                    Licheng.unit(unit));
        }
        return this;
    }

    int version() {
        return revision().map(MinutesRevised::version).orElse(1);
    }

    String hash() {
        return revision().map(MinutesRevised::contentHash)
            .orElseGet(() -> this.course.last(MINUTES, MinutesDrafted.class).contentHash());
    }

    String text() {
        return this.course.last(MINUTES, MinutesDrafted.class).text();
    }

    private java.util.Optional<MinutesRevised> revision() {
        return this.course.find(MINUTES, MinutesRevised.class);
    }

    String sign(Actor actor) {
        return this.course.attempt(new SignMinutes(id(), MINUTES, null, version(), hash()), actor);
    }

    /**
     * From the meeting to the issue, where the charter asks for nobody's consent.
     */
    MinutesIssued issued(String... named) {
        sat().resolve(RESOLUTION, "gxj");
        closed().drafted().sign(convener());
        this.course.send(new IssueMinutes(id(), MINUTES, null, List.of(named)), office());
        return last(MINUTES, MinutesIssued.class);
    }

    <E extends RecordedFact> E last(String aggregate, Class<E> type) {
        return this.course.last(aggregate, type);
    }

    /**
     * Which attempts were granted.
     * @param granted the event that a granted attempt ends with
     * @param attempts what they came to
     */
    static String granted(String granted, String... attempts) {
        return Stream.of(attempts)
            .map((attempt) -> attempt.equals(granted) ? "yes" : "no")
            .collect(Collectors.joining(" "));
    }

}
