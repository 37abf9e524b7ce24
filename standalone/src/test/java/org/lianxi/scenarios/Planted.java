package org.lianxi.scenarios;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.action.ActionUrged;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.DecisionBasis;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.UnitSeat;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.transport.Actor;

/**
 * For each invariant, a log that breaks it.
 */
enum Planted {

    NO_CONVENER(1, (log) -> log.drop(SeatFilled.class, (seat) -> "convener".equals(seat.role()))),

    TWO_MEMBER_SEATS(2, (log) -> seats(log, (seats) -> seats.add(seat("member", "member:another")))),

    SEAT_OF_ANOTHER_UNIT(3,
            (log) -> log.change(MemberChanged.class,
                    (was) -> new MemberChanged(was.conferenceId(), was.nominationId(), was.seatId(), was.role(),
                            "nobody", was.from(), was.to(), was.basis(), was.effectiveOn()))),

    ROSTER_BY_PERSON(4, (log) -> log.change(MeetingConvened.class, Planted::withAnotherInTheFirstSeat)),

    UNIT_WITHOUT_OFFICE_MEMBER(5,
            (log) -> seats(log, (seats) -> seats.removeIf((seat) -> "office-member".equals(seat.role())))),

    CHANGE_WITHOUT_NOMINATION(6, (log) -> log.drop(MemberNominated.class, (nominated) -> true)),

    CHANGE_WITHOUT_BASIS(7, (log) -> log.change(MemberChanged.class,
            (was) -> new MemberChanged(was.conferenceId(), was.nominationId(), was.seatId(), was.role(), was.unitCode(),
                    was.from(), was.to(), new ConfirmationBasis("written", " "), was.effectiveOn()))),

    DELEGATE_WITHOUT_FLAG(8, (log) -> log.drop(PresidingDelegated.class, (delegated) -> true)),

    RESOLUTION_OUT_OF_SESSION(9, (log) -> log.addAfter(ResolutionRecorded.class, (was) -> was)),

    ONE_ATTENDING_UNIT_NOT_ASKED(10,
            (log) -> log.change(ConsentRequested.class,
                    (was) -> asked(was, was.units().subList(1, was.units().size())))),

    OBSERVER_ASKED(11,
            (log) -> log.change(ConsentRequested.class, (was) -> was.requestedAt().getMonth() == Month.SEPTEMBER,
                    (was) -> asked(was, List.of("municipal-experts")))),

    CONSENT_TO_ANOTHER_TEXT(12,
            (log) -> log.change(ConsentGiven.class,
                    (was) -> new ConsentGiven(was.conferenceId(), was.minutesId(), was.unitCode(), was.version(),
                            "sha-256:0", was.channel(), was.comment(), was.scanReference(), was.recordedBy()))),

    CONSENT_OUTLIVES_A_REVISION(13,
            (log) -> log.change(MinutesRevised.class,
                    (was) -> new MinutesRevised(was.conferenceId(), was.minutesId(), was.version(), was.title(),
                            was.text(), was.contentHash(), was.reason(), List.of()))),

    ISSUE_WITHOUT_ALL_CONSENT(14, (log) -> log.drop(ConsentGiven.class, (given) -> true)),

    ISSUE_NOT_FILED(15,
            (log) -> log.drop(MinutesFiledWithGovernment.class, (filing) -> filing.corrigendumId() == null)),

    REVISED_AFTER_ISSUE(16, (log) -> log.addAfter(MinutesRevised.class, (was) -> was)),

    NUMBER_TWICE(17, (log) -> log.addAfter(MinutesNumberAssigned.class, (was) -> was)),

    ACTION_OUT_OF_NOTHING(18,
            (log) -> log.change(ActionAssigned.class,
                    (was) -> new ActionAssigned(was.conferenceId(), was.actionId(), was.title(), was.text(),
                            new ActionSource("resolution", "none", "none"), was.leadUnit(), was.coUnits(), was.dueOn(),
                            was.assignedOn()))),

    STRANGER_REPORTS(19,
            (log) -> log.change(ProgressReported.class,
                    (was) -> new ProgressReported(was.conferenceId(), was.actionId(), was.reportId(), was.number(),
                            "nobody", was.percent(), was.summary(), was.reportedOn()))),

    MEMBER_URGES(20, (log) -> log.actor(ActionUrged.class, (was) -> new Actor(was.account(), was.unit(), "member"))),

    VERIFIED_BY_ANOTHER_THAN_WHO_ACTED(21,
            (log) -> log.change(CompletionVerified.class,
                    (was) -> new CompletionVerified(was.conferenceId(), was.actionId(), "nobody", was.remark(),
                            was.verifiedOn()))),

    CANCELLED_WITHOUT_RESOLUTION(22,
            (log) -> log.change(ActionCancelled.class,
                    (was) -> new ActionCancelled(was.conferenceId(), was.actionId(),
                            new DecisionBasis("convener", null, null), was.reason(), was.byUnit(), was.cancelledOn()))),

    BULLETIN_TO_SOME(23, (log) -> log.change(BulletinIssued.class,
            (was) -> new BulletinIssued(was.conferenceId(), was.bulletinId(), was.version(), was.title(),
                    was.contentHash(), was.documentNumber(), was.recipients().subList(1, was.recipients().size()),
                    was.reports(), was.issuedOn(), was.reportTo()))),

    PROGRESS_NOT_DELIVERED(24,
            (log) -> log.drop(NoticeDelivered.class, (told) -> "progress-reported".equals(told.kind()))),

    UNIT_LEAVES_ITS_ACTIONS(27, Planted::withoutHandingOver),

    POST_WITHOUT_EVIDENCE(28,
            (log) -> log.change(ExOfficioHolderChanged.class,
                    (was) -> new ExOfficioHolderChanged(was.conferenceId(), was.seatId(), was.role(), was.unitCode(),
                            was.organ(), was.from(), was.to(), " ", was.effectiveOn()))),

    IDENTITY_IN_THE_RECORD(29,
            (log) -> log.data(ProgressReported.class, "{\"summary\":\"患者 35050219900101123X 已复查\"}")),

    PAYLOAD_CHANGED(31, (log) -> log.data(MinutesIssued.class, "{}")),

    CODE_CHANGES_WITH_THE_NAME(32,
            (log) -> log.change(MemberUnitRenamed.class, (was) -> new MemberUnitRenamed(was.conferenceId(), "another",
                    was.formerName(), was.name(), was.fullName(), was.proposalId(), was.basis(), was.from())));

    private final int number;

    private final Function<Tampering, List<Log.Entry>> how;

    Planted(int number, Function<Tampering, List<Log.Entry>> how) {
        this.number = number;
        this.how = how;
    }

    int number() {
        return this.number;
    }

    List<Log.Entry> in(List<Log.Entry> log) {
        return this.how.apply(new Tampering(log));
    }

    private static List<Log.Entry> seats(Tampering log, Consumer<List<UnitSeat>> change) {
        return log.change(MemberUnitAdmitted.class, (unit) -> unit.seats() != null, (was) -> {
            List<UnitSeat> seats = new ArrayList<>(was.seats());
            change.accept(seats);
            return new MemberUnitAdmitted(was.conferenceId(), was.unitCode(), was.name(), was.fullName(),
                    was.affiliation(), was.position(), was.from(), was.proposalId(), was.basis(), seats);
        });
    }

    private static UnitSeat seat(String role, String id) {
        return new UnitSeat(id, role, null, null, null);
    }

    private static ConsentRequested asked(ConsentRequested was, List<String> units) {
        return new ConsentRequested(was.conferenceId(), was.minutesId(), was.version(), was.contentHash(), units,
                was.dueOn(), was.requestedAt());
    }

    private static MeetingConvened withAnotherInTheFirstSeat(MeetingConvened was) {
        List<RosterEntry> roster = new ArrayList<>(was.roster());
        RosterEntry first = roster.getFirst();
        roster.set(0, new RosterEntry(first.seatId(), first.role(), first.unitCode(), new Holder("nobody", "无名", "无")));
        return new MeetingConvened(was.conferenceId(), was.meetingId(), was.kind(), was.title(), was.startsAt(),
                was.endsAt(), was.place(), was.topics(), was.invitedUnits(), roster, was.charterVersion(),
                was.deviations(), was.form(), was.outsiders(), was.preparesFor(), was.proposedBy());
    }

    /**
     * The unit that leaves keeps what it led.
     */
    private static List<Log.Entry> withoutHandingOver(Tampering log) {
        List<String> leaving = new ArrayList<>();
        log.change(MemberUnitWithdrawn.class, (was) -> {
            leaving.add(was.unitCode());
            return was;
        });
        return log.drop(ActionReassigned.class, (moved) -> leaving.contains(moved.formerLeadUnit())
                && moved.basis() != null && DecisionBasis.RESOLUTION.equals(moved.basis().kind()));
    }

}
