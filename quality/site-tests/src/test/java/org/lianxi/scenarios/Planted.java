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
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseOpened;
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
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;
import org.lianxi.contract.meeting.VoteTaken;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.standalone.audit.rules.CharterRule;
import org.lianxi.standalone.audit.rules.Entry;
import org.lianxi.transport.Actor;

/**
 * For each rule, a log that breaks it.
 */
enum Planted {

    NO_CONVENER(CharterRule.CONVENERS_ARE_IN_PLACE,
            (log) -> log.drop(SeatFilled.class, (seat) -> "convener".equals(seat.role()))),

    TWO_MEMBER_SEATS(CharterRule.EACH_UNIT_HAS_ONE_MEMBER_SEAT,
            (log) -> seats(log, (seats) -> seats.add(seat("member", "member:another")))),

    SEAT_OF_ANOTHER_UNIT(CharterRule.HOLDER_IS_OF_THE_SEATS_UNIT,
            (log) -> log.change(MemberChanged.class,
                    (was) -> new MemberChanged(was.conferenceId(), was.nominationId(), was.seatId(), was.role(),
                            "nobody", was.from(), was.to(), was.basis(), was.effectiveOn()))),

    ROSTER_BY_PERSON(CharterRule.ROSTER_SHOWS_EVERY_SEAT,
            (log) -> log.change(MeetingConvened.class, Planted::withAnotherInTheFirstSeat)),

    UNIT_WITHOUT_OFFICE_MEMBER(CharterRule.OFFICE_IS_COMPLETE,
            (log) -> seats(log, (seats) -> seats.removeIf((seat) -> "office-member".equals(seat.role())))),

    CHANGE_WITHOUT_NOMINATION(CharterRule.SEATS_UNIT_NOMINATES,
            (log) -> log.drop(MemberNominated.class, (nominated) -> true)),

    CHANGE_WITHOUT_BASIS(CharterRule.CONFIRMATION_CITES_A_BASIS, (log) -> log.change(MemberChanged.class,
            (was) -> new MemberChanged(was.conferenceId(), was.nominationId(), was.seatId(), was.role(), was.unitCode(),
                    was.from(), was.to(), new ConfirmationBasis("written", " "), was.effectiveOn()))),

    DELEGATE_WITHOUT_FLAG(CharterRule.CONVENER_PRESIDES,
            (log) -> log.drop(PresidingDelegated.class, (delegated) -> true)),

    RESOLUTION_OUT_OF_SESSION(CharterRule.MEETING_IS_IN_SESSION,
            (log) -> log.addAfter(ResolutionRecorded.class, (was) -> was)),

    ONE_ATTENDING_UNIT_NOT_ASKED(CharterRule.UNITS_ASKED_ARE_THE_CHARTERS,
            (log) -> log.change(ConsentRequested.class,
                    (was) -> asked(was, was.units().subList(1, was.units().size())))),

    OBSERVER_ASKED(CharterRule.OBSERVERS_ARE_NOT_ASKED,
            (log) -> log.change(ConsentRequested.class, (was) -> was.requestedAt().getMonth() == Month.SEPTEMBER,
                    (was) -> asked(was, List.of("municipal-experts")))),

    CONSENT_TO_ANOTHER_TEXT(CharterRule.CONSENT_IS_FOR_THE_CURRENT_VERSION,
            (log) -> log.change(ConsentGiven.class,
                    (was) -> new ConsentGiven(was.conferenceId(), was.minutesId(), was.unitCode(), was.version(),
                            "sha-256:0", was.channel(), was.comment(), was.scanReference(), was.recordedBy()))),

    CONSENT_OUTLIVES_A_REVISION(CharterRule.REVISION_VOIDS_CONSENT,
            (log) -> log.change(MinutesRevised.class,
                    (was) -> new MinutesRevised(was.conferenceId(), was.minutesId(), was.version(), was.title(),
                            was.text(), was.contentHash(), was.reason(), List.of()))),

    ISSUE_WITHOUT_ALL_CONSENT(CharterRule.ATTENDING_UNITS_HAVE_CONSENTED,
            (log) -> log.drop(ConsentGiven.class, (given) -> true)),

    ISSUE_NOT_FILED(CharterRule.MINUTES_ARE_OWED_TO_THE_BODY,
            (log) -> log.drop(MinutesFiledWithGovernment.class, (filing) -> filing.corrigendumId() == null)),

    REVISED_AFTER_ISSUE(CharterRule.ISSUED_TEXT_IS_FINAL, (log) -> log.addAfter(MinutesRevised.class, (was) -> was)),

    NUMBER_TWICE(CharterRule.NUMBERS_GO_UP_BY_ONE, (log) -> log.addAfter(MinutesNumberAssigned.class, (was) -> was)),

    ACTION_OUT_OF_NOTHING(CharterRule.ACTION_HAS_ONE_SOURCE,
            (log) -> log.change(ActionAssigned.class,
                    (was) -> new ActionAssigned(was.conferenceId(), was.actionId(), was.title(), was.text(),
                            new ActionSource("resolution", "none", "none"), was.leadUnit(), was.coUnits(), was.dueOn(),
                            was.assignedOn()))),

    STRANGER_REPORTS(CharterRule.LEAD_OR_CO_UNIT_ACTS,
            (log) -> log.change(ProgressReported.class,
                    (was) -> new ProgressReported(was.conferenceId(), was.actionId(), was.reportId(), was.number(),
                            "nobody", was.percent(), was.summary(), was.reportedOn()))),

    MEMBER_URGES(CharterRule.OFFICE_ACTS,
            (log) -> log.actor(ActionUrged.class, (was) -> new Actor(was.account(), was.unit(), "member"))),

    VERIFIED_BY_ANOTHER_THAN_WHO_ACTED(CharterRule.VERIFIER_IS_OF_ANOTHER_UNIT,
            (log) -> log.change(CompletionVerified.class,
                    (was) -> new CompletionVerified(was.conferenceId(), was.actionId(), "nobody", was.remark(),
                            was.verifiedOn()))),

    CANCELLED_WITHOUT_RESOLUTION(CharterRule.CANCELLATION_RESTS_ON_A_DECISION,
            (log) -> log.change(ActionCancelled.class,
                    (was) -> new ActionCancelled(was.conferenceId(), was.actionId(),
                            new DecisionBasis("convener", null, null), was.reason(), was.byUnit(), was.cancelledOn()))),

    BULLETIN_TO_SOME(CharterRule.BULLETIN_GOES_TO_EVERY_MEMBER_UNIT, (log) -> log.change(BulletinIssued.class,
            (was) -> new BulletinIssued(was.conferenceId(), was.bulletinId(), was.version(), was.title(),
                    was.contentHash(), was.documentNumber(), was.recipients().subList(1, was.recipients().size()),
                    was.reports(), was.issuedOn(), was.reportTo()))),

    PROGRESS_NOT_DELIVERED(CharterRule.EVERY_MEMBER_UNIT_IS_OWED_PROGRESS,
            (log) -> log.drop(NoticeDelivered.class, (told) -> "progress-reported".equals(told.kind()))),

    INSPECTED_WITHOUT_A_MANDATE(CharterRule.INSPECTION_HAS_A_MANDATE, (log) -> log.change(CaseOpened.class,
            (was) -> new CaseOpened(was.conferenceId(), was.caseId(), "M4", was.track(), was.variant(), was.title(),
                    was.unitCode(), was.flowId(), was.sourceId(), was.participants(), was.stage(), was.openedOn()))),

    CLOSED_WITHOUT_A_CONCLUSION(CharterRule.CASE_ENDS_AFTER_REVIEW,
            (log) -> log.drop(CaseActRecorded.class, (done) -> "conclusion".equals(done.gives()))),

    UNIT_LEAVES_ITS_ACTIONS(CharterRule.LEAVING_UNIT_HAS_NO_OPEN_ACTIONS, Planted::withoutHandingOver),

    POST_WITHOUT_EVIDENCE(CharterRule.EX_OFFICIO_SEAT_CHANGES_BY_EVIDENCE_ONLY,
            (log) -> log.change(ExOfficioHolderChanged.class,
                    (was) -> new ExOfficioHolderChanged(was.conferenceId(), was.seatId(), was.role(), was.unitCode(),
                            was.organ(), was.from(), was.to(), " ", was.effectiveOn()))),

    IDENTITY_IN_THE_RECORD(CharterRule.NOBODYS_IDENTITY_IS_RECORDED,
            (log) -> log.data(ProgressReported.class, "{\"summary\":\"患者 35050219900101123X 已复查\"}")),

    PAYLOAD_CHANGED(CharterRule.RECORD_IS_ONE_CHAIN, (log) -> log.data(MinutesIssued.class, "{}")),

    CONFIRMED_BY_A_MEMBER(CharterRule.CONFERENCE_CONFIRMS_MEMBERS,
            (log) -> log.actor(MemberChanged.class, (was) -> new Actor(was.account(), was.unit(), "member"))),

    UNIT_COMES_BY_NO_RESOLUTION(CharterRule.UNIT_CHANGE_RESTS_ON_A_DECISION,
            (log) -> log.change(MemberUnitAdmitted.class, (unit) -> unit.proposalId() != null,
                    (was) -> new MemberUnitAdmitted(was.conferenceId(), was.unitCode(), was.name(), was.fullName(),
                            was.affiliation(), was.position(), was.from(), was.proposalId(),
                            new ConfirmationBasis("meeting", "none"), was.seats()))),

    VOTE_WHERE_ALL_AGREE(CharterRule.RESOLUTION_IS_VOTED_ON,
            (log) -> log.addAfter(ResolutionRecorded.class,
                    (was) -> new VoteTaken(was.conferenceId(), was.meetingId(), was.resolutionId(), was.title(),
                            was.text(), "simple", List.of(), true))),

    ABSENT_UNIT_COUNTED_IN(CharterRule.ATTENDANCE_IS_AS_RECORDED,
            (log) -> log.change(MeetingClosed.class,
                    (was) -> new MeetingClosed(was.conferenceId(), was.meetingId(),
                            was.attendingUnits().subList(1, was.attendingUnits().size()), was.closedAt()))),

    SILENCE_TAKEN_FOR_CONSENT(CharterRule.SILENCE_COUNTS_AS_CONSENT,
            (log) -> log.change(ConsentGiven.class,
                    (was) -> new ConsentDeemed(was.conferenceId(), was.minutesId(), was.unitCode(), was.version(),
                            was.contentHash(), null, null))),

    ISSUE_WITHOUT_SIGNATURE(CharterRule.MINUTES_ARE_SIGNED, (log) -> log.drop(MinutesSigned.class, (signed) -> true)),

    MAJOR_MATTER_WITHOUT_APPROVAL(CharterRule.MAJOR_MATTER_IS_APPROVED, Planted::unapproved),

    CORRIGENDUM_WITHOUT_CONSENT(CharterRule.UNITS_HAVE_CONSENTED_TO_THE_CORRIGENDUM,
            Planted::withoutAConsentToTheCorrigendum),

    CODE_CHANGES_WITH_THE_NAME(CharterRule.UNITS_KEEP_THEIR_CODES,
            (log) -> log.change(MemberUnitRenamed.class, (was) -> new MemberUnitRenamed(was.conferenceId(), "another",
                    was.formerName(), was.name(), was.fullName(), was.proposalId(), was.basis(), was.from())));

    private final CharterRule rule;

    private final Function<Tampering, List<Entry>> how;

    Planted(CharterRule rule, Function<Tampering, List<Entry>> how) {
        this.rule = rule;
        this.how = how;
    }

    CharterRule rule() {
        return this.rule;
    }

    List<Entry> in(List<Entry> log) {
        return this.how.apply(new Tampering(log));
    }

    private static List<Entry> seats(Tampering log, Consumer<List<UnitSeat>> change) {
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
     * What stands by the decision of a deadlock was a major matter.
     */
    private static List<Entry> unapproved(Tampering log) {
        log.change(DeadlockEscalated.class,
                (was) -> new DeadlockEscalated(was.conferenceId(), was.minutesId(), was.version(), was.contentHash(),
                        was.escalatedTo(), was.units(), was.reason(), was.escalatedOn(), "another"));
        return log.change(DeadlockDecided.class,
                (was) -> new DeadlockDecided(was.conferenceId(), was.minutesId(), was.version(), was.contentHash(),
                        was.decidedBy(), "text-stands", was.decision(), was.reference(), was.decidedOn()));
    }

    private static List<Entry> withoutAConsentToTheCorrigendum(Tampering log) {
        List<String> issued = new ArrayList<>();
        log.change(CorrigendumIssued.class, (was) -> {
            issued.add(was.corrigendumId());
            return was;
        });
        return log.drop(CorrigendumConsentGiven.class, (given) -> issued.contains(given.corrigendumId()));
    }

    /**
     * The unit that leaves keeps what it led.
     */
    private static List<Entry> withoutHandingOver(Tampering log) {
        List<String> leaving = new ArrayList<>();
        log.change(MemberUnitWithdrawn.class, (was) -> {
            leaving.add(was.unitCode());
            return was;
        });
        return log.drop(ActionReassigned.class, (moved) -> leaving.contains(moved.formerLeadUnit())
                && moved.basis() != null && DecisionBasis.RESOLUTION.equals(moved.basis().kind()));
    }

}
