package org.lianxi.query.why;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.timeline.Happening;
import org.lianxi.query.timeline.Timeline;
import org.springframework.stereotype.Component;

/**
 * Follows a progress report back through the timeline. Nothing is kept for it: the events
 * name what they rest on.
 */
@Component
class Reasons {

    private static final String MEMBER = "member";

    private static final Predicate<Happening> BRINGS_BY_A_FLOW = is(CaseOpened.class).or(is(IssueRaised.class))
        .or(is(InformationSubmitted.class));

    private final Timeline timeline;

    private final ZoneId zone;

    Reasons(Timeline timeline, Clock clock) {
        this.timeline = timeline;
        this.zone = clock.getZone();
    }

    Chain of(String conferenceId, String reportId, Units units) {
        Happening report = this.timeline.of(conferenceId, reportId, units)
            .stream()
            .filter(is(ProgressReported.class).and((one) -> reportId.equals(one.fact("reportId"))))
            .findFirst()
            .orElseThrow(() -> new UnknownEntityException("report", reportId));
        String unit = report.fact("unitCode");
        List<Happening> action = before(report, this.timeline.of(conferenceId, report.entityId(), units));
        List<Chain.Step> steps = new ArrayList<>();
        steps.add(step("report", reportId, units, Stream.of(report)));
        steps.add(step("action", report.entityId(), units,
                action.stream()
                    .filter(is(ActionAssigned.class).or(is(ActionReassigned.class))
                        .or(is(ActionAccepted.class).and((one) -> unit.equals(one.fact("unitCode")))))));
        action.stream()
            .filter(is(ActionAssigned.class))
            .findFirst()
            .ifPresent((assigned) -> steps.addAll(source(conferenceId, assigned, units)));
        steps.add(seat(conferenceId, report, units));
        return new Chain(reportId, report.entityId(), unit, units.name(unit), List.copyOf(steps),
                steps.stream().filter((one) -> one.links().isEmpty()).map(Chain.Step::step).toList());
    }

    private List<Chain.Step> source(String conferenceId, Happening assigned, Units units) {
        String kind = assigned.fact("source", "kind");
        if (!"resolution".equals(kind)) {
            return origin(conferenceId, kind, assigned.fact("source", kind + "Id"), units);
        }
        String meetingId = assigned.fact("source", "meetingId");
        String resolutionId = assigned.fact("source", "resolutionId");
        List<Happening> meeting = this.timeline.of(conferenceId, meetingId, units);
        return List.of(
                step("resolution", resolutionId, units,
                        meeting.stream()
                            .filter(is(ResolutionRecorded.class))
                            .filter((one) -> resolutionId.equals(one.fact("resolutionId")))),
                minutes(conferenceId, meeting, units),
                step("meeting", meetingId, units,
                        meeting.stream()
                            .filter(is(MeetingConvened.class).or(is(MeetingOpened.class))
                                .or(is(AttendanceRecorded.class))
                                .or(is(MeetingClosed.class)))));
    }

    /**
     * What the action came from and, where that came of something else, that too: the
     * information or the issue that a case was opened on.
     */
    private List<Chain.Step> origin(String conferenceId, String kind, String id, Units units) {
        List<Happening> own = this.timeline.of(conferenceId, id, units)
            .stream()
            .filter((one) -> one.entityId().equals(id))
            .toList();
        List<Chain.Step> steps = new ArrayList<>(List.of(step(kind, id, units, own.stream())));
        own.stream()
            .filter(is(CaseOpened.class).or(is(IssueRaised.class)))
            .map((opened) -> opened.fact("sourceId"))
            .filter(Objects::nonNull)
            .forEach((source) -> steps
                .addAll(origin(conferenceId, source.substring(0, source.indexOf('-')), source, units)));
        return steps;
    }

    /**
     * The version that was issued, or else the last one, with every consent to it.
     */
    private Chain.Step minutes(String conferenceId, List<Happening> meeting, Units units) {
        Optional<String> minutesId = meeting.stream()
            .filter(is(MinutesDrafted.class))
            .map(Happening::entityId)
            .findFirst();
        if (minutesId.isEmpty()) {
            return step("minutes", null, units, Stream.empty());
        }
        List<Happening> minutes = this.timeline.of(conferenceId, minutesId.get(), units)
            .stream()
            .filter((one) -> one.entityId().equals(minutesId.get()))
            .toList();
        String version = Stream
            .concat(minutes.stream().filter(is(MinutesIssued.class)),
                    minutes.reversed().stream().filter(is(MinutesRevised.class).or(is(MinutesDrafted.class))))
            .map((one) -> one.fact("version"))
            .findFirst()
            .orElse("1");
        Set<String> fixing = names(MinutesDrafted.class, MinutesRevised.class, ConsentRequested.class,
                ConsentGiven.class, ConsentCompleted.class, MinutesIssued.class, MinutesFiledWithGovernment.class);
        return step("minutes", minutesId.get(), units,
                minutes.stream()
                    .filter((one) -> fixing.contains(one.type()))
                    .filter((one) -> version.equals(one.fact("version"))));
    }

    /**
     * What made the member of the unit that spoke a member on that day: the first filling
     * of the seat, or the nomination by the unit and its confirmation.
     */
    private Chain.Step seat(String conferenceId, Happening report, Units units) {
        LocalDate spokeOn = LocalDate.parse(report.fact("reportedOn"));
        String unit = report.fact("unitCode");
        List<Happening> conference = before(report,
                this.timeline.of(conferenceId, "conference-" + conferenceId, units));
        Optional<Happening> term = conference.stream()
            .filter(is(SeatFilled.class).or(is(MemberChanged.class)))
            .filter((one) -> MEMBER.equals(one.fact("role")) && unit.equals(one.fact("unitCode")))
            .filter((one) -> !begins(one).isAfter(spokeOn))
            .max(Comparator.comparing(Reasons::begins).thenComparing(Happening::index));
        Stream<Happening> nominated = term.stream()
            .flatMap((one) -> conference.stream()
                .filter(is(MemberNominated.class))
                .filter((nomination) -> nomination.fact("nominationId").equals(one.fact("nominationId"))));
        return step("seat", term.map((one) -> one.fact("seatId")).orElse(null), units,
                Stream.concat(nominated, term.stream()));
    }

    private static LocalDate begins(Happening term) {
        return LocalDate.parse((term.fact("effectiveOn") != null) ? term.fact("effectiveOn") : term.fact("from"));
    }

    private static List<Happening> before(Happening report, Collection<Happening> events) {
        return events.stream().filter((one) -> one.index() < report.index()).toList();
    }

    private Chain.Step step(String name, String entityId, Units units, Stream<Happening> events) {
        List<Happening> all = events.toList();
        return new Chain.Step(name, entityId,
                all.stream()
                    .filter(BRINGS_BY_A_FLOW)
                    .map((event) -> event.fact("flowId"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null),
                all.stream().map((event) -> Link.of(event, units, this.zone)).toList());
    }

    private static Predicate<Happening> is(Class<? extends RecordedFact> event) {
        String name = EventCatalogue.nameOf(event);
        return (happening) -> happening.type().equals(name);
    }

    @SafeVarargs
    private static Set<String> names(Class<? extends RecordedFact>... events) {
        return Set.copyOf(Stream.of(events).map(EventCatalogue::nameOf).toList());
    }

}
