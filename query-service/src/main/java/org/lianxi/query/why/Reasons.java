package org.lianxi.query.why;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.notice.NoticeReachedAll;
import org.lianxi.query.conference.charter.CharterLibrary;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.timeline.Happening;
import org.lianxi.query.timeline.Timeline;
import org.springframework.stereotype.Component;

/**
 * Follows a progress report, or a notice on the record, back through the timeline.
 * Nothing is kept for it: the events name what they rest on.
 */
@Component
class Reasons {

    private static final String MEMBER = "member";

    private final Timeline timeline;

    private final CharterLibrary library;

    private final Clock clock;

    Reasons(Timeline timeline, CharterLibrary library, Clock clock) {
        this.timeline = timeline;
        this.library = library;
        this.clock = clock;
    }

    Chain of(String conferenceId, String id, Units units) {
        Past past = new Past(conferenceId, this.timeline, this.library, units, this.clock);
        List<Happening> named = past.naming(id);
        Optional<Happening> report = named.stream()
            .filter(Past.is(ProgressReported.class).and((one) -> id.equals(one.fact("reportId"))))
            .findFirst();
        if (report.isPresent()) {
            return chain(null, report.get(), past);
        }
        return named.stream()
            .filter(Past.is(NoticeOwed.class).and((one) -> id.equals(one.fact("noticeId"))))
            .findFirst()
            .flatMap((owed) -> past.event(owed.fact("sourceEventId")))
            .map((told) -> chain(id, told, past))
            .orElseThrow(() -> new UnknownEntityException("report", id));
    }

    /**
     * From what happened, and was told of, back to what it rests on.
     */
    private static Chain chain(String noticeId, Happening told, Past past) {
        List<Chain.Step> steps = new ArrayList<>(notices(told, past));
        Origins origins = new Origins(past);
        boolean ofAnAction = told.entityId().startsWith("action-");
        if (ofAnAction) {
            steps.addAll(action(told, past, origins));
        }
        else {
            steps.addAll(origins.origin(told.entityId().substring(0, told.entityId().indexOf('-')), told.entityId()));
        }
        steps.add(seat(told, past));
        return new Chain(noticeId, told.fact("reportId"), ofAnAction ? told.entityId() : null, told.unitCode(),
                past.units().name(told.unitCode()), List.copyOf(steps),
                steps.stream().filter((one) -> one.links().isEmpty()).map(Chain.Step::step).toList());
    }

    /**
     * Whom it was owed to, and that they have it.
     */
    private static List<Chain.Step> notices(Happening told, Past past) {
        List<Happening> notices = past.naming(told.eventId())
            .stream()
            .filter(Past.isOneOf(NoticeOwed.class, NoticeDelivered.class, NoticeReachedAll.class,
                    NoticeAcknowledged.class))
            .toList();
        return notices.isEmpty() ? List.of()
                : List.of(past.step("notice", notices.getFirst().fact("noticeId"), notices.stream()));
    }

    private static List<Chain.Step> action(Happening told, Past past, Origins origins) {
        List<Happening> action = Past.before(told, past.naming(told.entityId()));
        List<Chain.Step> steps = new ArrayList<>();
        if (told.fact("reportId") != null) {
            steps.add(past.step("report", told.fact("reportId"), Stream.of(told)));
        }
        else {
            steps.add(past.step("outcome", told.entityId(),
                    Stream.concat(action.stream().filter(Past.isOneOf(ProgressReported.class, CompletionClaimed.class)),
                            Stream.of(told))));
        }
        steps.add(past.step("action", told.entityId(),
                action.stream()
                    .filter(Past.isOneOf(ActionAssigned.class, ActionReassigned.class)
                        .or(Past.is(ActionAccepted.class).and((one) -> speaks(told, one.fact("unitCode")))))));
        action.stream()
            .filter(Past.is(ActionAssigned.class))
            .findFirst()
            .ifPresent((assigned) -> steps.addAll(origins.of(assigned)));
        return steps;
    }

    /**
     * Whether the acceptance of a unit stands behind it: that of the unit that reported;
     * of an outcome, everybody's.
     */
    private static boolean speaks(Happening told, String unit) {
        return told.fact("reportId") == null || unit.equals(told.fact("unitCode"));
    }

    /**
     * What made the member of the unit that spoke a member on that day: the first filling
     * of the seat, or the nomination by the unit and its confirmation.
     */
    private static Chain.Step seat(Happening told, Past past) {
        LocalDate spokeOn = (told.fact("reportedOn") != null) ? LocalDate.parse(told.fact("reportedOn")) : null;
        String unit = told.unitCode();
        List<Happening> conference = Past.before(told, past.conference());
        Optional<Happening> term = conference.stream()
            .filter(Past.isOneOf(SeatFilled.class, MemberChanged.class))
            .filter((one) -> MEMBER.equals(one.fact("role")) && one.fact("unitCode").equals(unit))
            .filter((one) -> spokeOn == null || !begins(one).isAfter(spokeOn))
            .max(Comparator.comparing(Reasons::begins).thenComparing(Happening::index));
        Stream<Happening> nominated = term.stream()
            .flatMap((one) -> conference.stream()
                .filter(Past.is(MemberNominated.class))
                .filter((nomination) -> nomination.fact("nominationId").equals(one.fact("nominationId"))));
        return past.step("seat", term.map((one) -> one.fact("seatId")).orElse(null),
                Stream.concat(nominated, term.stream()));
    }

    private static LocalDate begins(Happening term) {
        return LocalDate.parse((term.fact("effectiveOn") != null) ? term.fact("effectiveOn") : term.fact("from"));
    }

}
