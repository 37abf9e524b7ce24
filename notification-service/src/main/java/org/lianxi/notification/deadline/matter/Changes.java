package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionCancelled;
import org.lianxi.contract.action.ActionReassigned;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ExtensionGranted;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;

/**
 * What each event changes about the matters that deadlines run for.
 */
final class Changes {

    /**
     * The events, or all events of a feature, that change no matter. A test demands that
     * every event is either here or handled below: one forgotten could leave a clock
     * running for ever.
     */
    static final Set<Class<? extends RecordedFact>> TOUCHES_NO_MATTER = Set.of(MemberUnitAdmitted.class,
            SeatFilled.class, TermEnded.class, MemberUnitWithdrawn.class, MemberUnitRenamed.class, LiaisonNamed.class,
            ExOfficioHolderChanged.class, UnitChangeProposed.class, UnitChangeRejected.class,
            MinutesNumberAssigned.class, DocumentNumberAssigned.class, AttendanceRecorded.class,
            ResolutionRecorded.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class,
            SuperiorEvent.class, DutyEvent.class, NoticeEvent.class);

    private final ZoneId zone;

    Changes(ZoneId zone) {
        this.zone = zone;
    }

    List<Change<?>> of(RecordedFact fact, Instant at) {
        return switch (fact) {
            case CharterAdopted adopted -> List.of(Change.begin(ConferenceMatter.class, adopted.conferenceId(),
                    (before) -> ConferenceMatter.adopted(before, adopted.charter(), at, adopted.inForceFrom())));
            case CharterAmended amended -> List.of(Change.begin(ConferenceMatter.class, amended.conferenceId(),
                    (before) -> ConferenceMatter.adopted(before, amended.charter(), at, amended.inForceFrom())));
            case MemberNominated nominated -> List.of(Change.begin(NominationMatter.class, nominated.nominationId(),
                    (none) -> new NominationMatter(nominated.nominee().name(), nominated.unitCode(), at,
                            nominated.nominatedOn(), null)));
            case MemberChanged changed -> decided(changed.nominationId(), at);
            case NominationRejected rejected -> decided(rejected.nominationId(), at);
            case NominationWithdrawn withdrawn -> decided(withdrawn.nominationId(), at);
            case NominationLapsed lapsed -> decided(lapsed.nominationId(), at);
            case OfficeStaffAppointed appointed -> decided(appointed.nominationId(), at);
            case OfficeStaffChanged changed -> decided(changed.nominationId(), at);
            case MeetingConvened convened -> List.of(Change.begin(MeetingMatter.class, convened.meetingId(),
                    (none) -> new MeetingMatter(convened.title(), at, convened.startsAt(), convened.place(),
                            convened.invitedUnits(), null, null, null, null)));
            case MeetingRescheduled moved -> List.of(Change.amend(MeetingMatter.class, moved.meetingId(),
                    (meeting) -> meeting.moved(moved.startsAt(), moved.place())));
            case MeetingCancelled cancelled ->
                List.of(Change.amend(MeetingMatter.class, cancelled.meetingId(), (meeting) -> meeting.cancelled(at)));
            case MeetingOpened opened -> List.of(Change.amend(MeetingMatter.class, opened.meetingId(),
                    (meeting) -> meeting.opened(opened.openedAt().toInstant())));
            case MeetingClosed closed -> List.of(
                    Change.amend(MeetingMatter.class, closed.meetingId(),
                            (meeting) -> meeting.closed(closed.closedAt().toInstant())),
                    Change.amend(ConferenceMatter.class, closed.conferenceId(),
                            (conference) -> conference.met(dayOf(closed.closedAt()))));
            case MinutesDrafted drafted ->
                List.of(Change.amend(MeetingMatter.class, drafted.meetingId(), (meeting) -> meeting.drafted(at)), Change
                    .begin(MinutesMatter.class, drafted.minutesId(), (none) -> MinutesMatter.drafted(drafted.title())));
            case MinutesRevised revised -> minutes(revised.minutesId(), (minutes) -> minutes.revised(revised.title()));
            case ConsentRequested requested ->
                minutes(requested.minutesId(), (minutes) -> minutes.asked(at, requested.units(), requested.dueOn()));
            case ConsentGiven given -> minutes(given.minutesId(), (minutes) -> minutes.answered(given.unitCode()));
            case ConsentDeemed deemed -> minutes(deemed.minutesId(), (minutes) -> minutes.answered(deemed.unitCode()));
            case ConsentWithheld withheld ->
                minutes(withheld.minutesId(), (minutes) -> minutes.answered(withheld.unitCode()));
            case ConsentCompleted completed -> minutes(completed.minutesId(), MinutesMatter::consented);
            case MinutesIssued issued ->
                minutes(issued.minutesId(), (minutes) -> minutes.issued(at, issued.issuedOn(), issued.copyReportTo()));
            case MinutesFiledWithGovernment filed when filed.corrigendumId() == null ->
                minutes(filed.minutesId(), (minutes) -> minutes.filed(filed.body(), filed.filedOn()));
            case ActionAssigned assigned -> List.of(Change.begin(ActionMatter.class, assigned.actionId(),
                    (none) -> new ActionMatter(assigned.title(), assigned.leadUnit(), at, assigned.assignedOn(),
                            assigned.dueOn(), assigned.feedbackEvery(), null, null, null, null)));
            case ActionAccepted accepted ->
                action(accepted.actionId(), (action) -> action.accepted(accepted.unitCode(), accepted.acceptedOn()));
            case ProgressReported reported ->
                action(reported.actionId(), (action) -> action.reported(reported.unitCode(), reported.reportedOn()));
            case CompletionClaimed claimed ->
                action(claimed.actionId(), (action) -> action.claimed(claimed.claimedOn()));
            case CompletionReturned returned ->
                action(returned.actionId(), (action) -> action.returned(returned.returnedOn()));
            case CompletionVerified verified ->
                action(verified.actionId(), (action) -> action.closed(verified.verifiedOn()));
            case ExtensionGranted granted -> action(granted.actionId(), (action) -> action.extended(granted.dueOn()));
            case ActionReassigned reassigned -> action(reassigned.actionId(),
                    (action) -> action.reassigned(reassigned.leadUnit(), at, reassigned.reassignedOn()));
            case ActionCancelled cancelled ->
                action(cancelled.actionId(), (action) -> action.closed(cancelled.cancelledOn()));
            default -> List.of();
        };
    }

    private static List<Change<?>> decided(String nominationId, Instant at) {
        return List.of(Change.amend(NominationMatter.class, nominationId, (nomination) -> nomination.decided(at)));
    }

    private static List<Change<?>> minutes(String id, UnaryOperator<MinutesMatter> change) {
        return List.of(Change.amend(MinutesMatter.class, id, change));
    }

    private static List<Change<?>> action(String id, UnaryOperator<ActionMatter> change) {
        return List.of(Change.amend(ActionMatter.class, id, change));
    }

    private LocalDate dayOf(OffsetDateTime time) {
        return time.atZoneSameInstant(this.zone).toLocalDate();
    }

}
