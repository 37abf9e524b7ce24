package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.action.ReassignmentRefused;
import org.lianxi.contract.action.ReassignmentRequested;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseContributionMade;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseReferredToMeeting;
import org.lianxi.contract.casework.CaseReopened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.casework.UnitsInvitedToCase;
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
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;
import org.lianxi.contract.duty.DutyEvent;
import org.lianxi.contract.history.HistoryEvent;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.InformationReturned;
import org.lianxi.contract.information.InformationSubmitted;
import org.lianxi.contract.information.InformationWithdrawn;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;
import org.lianxi.contract.issue.IssueEscalated;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.issue.IssueRaised;
import org.lianxi.contract.issue.IssueResolved;
import org.lianxi.contract.issue.IssueWithdrawn;
import org.lianxi.contract.meeting.AbsenceExcused;
import org.lianxi.contract.meeting.AgendaItemAccepted;
import org.lianxi.contract.meeting.AgendaItemDeclined;
import org.lianxi.contract.meeting.AgendaItemProposed;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingCancelled;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.MeetingProposed;
import org.lianxi.contract.meeting.MeetingRescheduled;
import org.lianxi.contract.meeting.PresidingDelegated;
import org.lianxi.contract.meeting.ProposalDeclined;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.minutes.ObjectionAnswered;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.AssignmentAccepted;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.AssignmentReported;
import org.lianxi.contract.superior.GuidanceEvent;
import org.lianxi.contract.superior.HigherDecisionEvent;
import org.lianxi.contract.superior.OpinionEvent;
import org.lianxi.notification.notice.Nominee;

/**
 * What each event changes about the matters that deadlines run for.
 */
final class Changes {

    /**
     * The events, or all events of a feature, that change no matter. A test demands that
     * every event is either here or handled: one forgotten could leave a clock running
     * for ever.
     */
    static final Set<Class<? extends RecordedFact>> TOUCHES_NO_MATTER = Set.of(AgendaItemAccepted.class,
            AgendaItemDeclined.class, AgendaItemProposed.class, CorrigendumConsentGiven.class,
            CorrigendumConsentWithheld.class, CorrigendumProposed.class, CorrigendumWithdrawn.class,
            DeadlockDecided.class, DeadlockEscalated.class, DissentRecorded.class, EarlyDepartureRecorded.class,
            LateArrivalRecorded.class, MeetingProposed.class, MinutesSigned.class, ObjectionAnswered.class,
            PresidingDelegated.class, ProposalDeclined.class, ReassignmentRefused.class, ReassignmentRequested.class,
            ResolutionCorrected.class, SeatFilled.class, TermEnded.class, MemberUnitRenamed.class, LiaisonNamed.class,
            ExOfficioHolderChanged.class, UnitChangeProposed.class, UnitChangeRejected.class,
            MinutesNumberAssigned.class, DocumentNumberAssigned.class, SubjectErased.class, AttendanceRecorded.class,
            ResolutionRecorded.class, BulletinEdited.class, InformationChecked.class, VoteTaken.class,
            MajorMatterApproved.class, IssuePrepared.class, IssuePlacedOnAgenda.class, HigherDecisionEvent.class,
            AssignmentReported.class, OpinionEvent.class, GuidanceEvent.class, DutyEvent.class, HistoryEvent.class,
            NoticeEvent.class, CaseStageEntered.class, UnitsInvitedToCase.class, CaseReferredToMeeting.class);

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
            case MemberUnitAdmitted admitted ->
                conference(admitted.conferenceId(), (conference) -> conference.joined(admitted.unitCode()));
            case MemberUnitWithdrawn withdrawn ->
                conference(withdrawn.conferenceId(), (conference) -> conference.left(withdrawn.unitCode()));
            case BulletinCompiled compiled -> told(compiled, (bulletins) -> bulletins.compiled(compiled));
            case BulletinIssued issued -> told(issued, (bulletins) -> bulletins.issued(issued));
            case BulletinWithdrawn withdrawn ->
                told(withdrawn, (bulletins) -> bulletins.withdrawn(withdrawn.bulletinId()));
            case MemberNominated nominated -> List.of(Change.begin(NominationMatter.class, nominated.nominationId(),
                    (none) -> new NominationMatter(Nominee.title(nominated.nominee()), nominated.unitCode(), at,
                            nominated.nominatedOn(), null)));
            case MemberChanged changed -> decided(changed.nominationId(), at);
            case NominationRejected rejected -> decided(rejected.nominationId(), at);
            case NominationWithdrawn withdrawn -> decided(withdrawn.nominationId(), at);
            case NominationLapsed lapsed -> decided(lapsed.nominationId(), at);
            case OfficeStaffAppointed appointed -> decided(appointed.nominationId(), at);
            case OfficeStaffChanged changed -> decided(changed.nominationId(), at);
            case MeetingConvened convened -> List.of(Change.begin(MeetingMatter.class, convened.meetingId(),
                    (none) -> new MeetingMatter(convened.title(), at, convened.startsAt(), convened.place(),
                            convened.invitedUnits(), List.of(), null, null, null, null)));
            case AbsenceExcused excused -> List.of(Change.amend(MeetingMatter.class, excused.meetingId(),
                    (meeting) -> meeting.excused(excused.unitCode())));
            case MeetingNoticeReplied replied -> List.of(Change.amend(MeetingMatter.class, replied.meetingId(),
                    (meeting) -> meeting.replied(replied.unitCode(), replied.reply())));
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
            case ConsentRequested requested -> minutes(requested.minutesId(), (minutes) -> minutes.asked(at,
                    instant(requested.requestedAt()), requested.units(), requested.dueOn()));
            case ConsentGiven given -> minutes(given.minutesId(), (minutes) -> minutes.answered(given.unitCode()));
            case ConsentDeemed deemed -> minutes(deemed.minutesId(), (minutes) -> minutes.answered(deemed.unitCode()));
            case ConsentWithheld withheld ->
                minutes(withheld.minutesId(), (minutes) -> minutes.answered(withheld.unitCode()));
            case ConsentCompleted completed -> minutes(completed.minutesId(), MinutesMatter::consented);
            case MinutesIssued issued ->
                minutes(issued.minutesId(), (minutes) -> minutes.issued(at, issued.issuedOn(), issued.copyReportTo()));
            case MinutesFiledWithGovernment filed when filed.corrigendumId() == null ->
                minutes(filed.minutesId(), (minutes) -> minutes.filed(filed.body(), filed.filedOn()));
            case MinutesFiledWithGovernment filed -> minutes(filed.minutesId(), (minutes) -> minutes
                .corrected((corrigenda) -> corrigenda.filed(filed.corrigendumId(), filed.body())));
            case CorrigendumIssued issued ->
                minutes(issued.minutesId(), (minutes) -> minutes.corrected((corrigenda) -> corrigenda
                    .issued(issued.corrigendumId(), issued.documentNumber(), at, issued.issuedOn())));
            case ActionEvent action -> ActionChanges.of(action, at);
            case InformationSubmitted submitted ->
                List.of(Change.begin(InformationMatter.class, submitted.informationId(),
                        (none) -> InformationMatter.submitted(submitted.title(), at, submitted.submittedOn())));
            case InformationCirculated circulated -> information(circulated.informationId(),
                    (information) -> information.circulated(at, circulated.circulatedOn(), circulated.audience()));
            case InformationAcknowledged acknowledged -> information(acknowledged.informationId(),
                    (information) -> information.acknowledged(acknowledged.unitCode()));
            case InformationReturned returned ->
                information(returned.informationId(), (information) -> information.ended(returned.returnedOn()));
            case InformationWithdrawn withdrawn ->
                information(withdrawn.informationId(), (information) -> information.ended(withdrawn.withdrawnOn()));
            case ReleaseProposed proposed -> information(proposed.informationId(), (information) -> information
                .released(new ReleaseMatter(at, proposed.madeOn(), proposed.approvers(), proposed.publishers())));
            case ReleaseApproved approved ->
                information(approved.informationId(), (information) -> information.approved(approved.unitCode()));
            case ReleaseRefused refused ->
                information(refused.informationId(), (information) -> information.released(null));
            case InformationPublished published ->
                information(published.informationId(), (information) -> information.released(null));
            case ReleaseWithdrawn withdrawn ->
                information(withdrawn.informationId(), (information) -> information.released(null));
            case CaseOpened opened -> List.of(Change.begin(CaseMatter.class, opened.caseId(),
                    (none) -> CaseMatter.opened(opened.title(), opened.kind())));
            case CaseActRecorded done -> ofCase(done.caseId(), (matter) -> matter.done(done, at));
            case CaseContributionMade made -> ofCase(made.caseId(), (matter) -> matter.contributed(made.unitCode()));
            case CaseClosed closed -> ofCase(closed.caseId(), (matter) -> matter.closed(true));
            case CaseReopened reopened -> ofCase(reopened.caseId(), (matter) -> matter.closed(false));
            case IssueRaised raised -> List.of(Change.begin(IssueMatter.class, raised.issueId(),
                    (none) -> new IssueMatter(raised.title(), at, raised.raisedOn(), false)));
            case IssueResolved resolved -> ended(resolved.issueId());
            case IssueEscalated escalated -> ended(escalated.issueId());
            case IssueWithdrawn withdrawn -> ended(withdrawn.issueId());
            case AssignmentAccepted accepted -> List.of(Change.begin(AssignmentMatter.class, accepted.assignmentId(),
                    (none) -> new AssignmentMatter(accepted.title(), accepted.leadUnit(), at, accepted.dueOn(), null)));
            case AssignmentClosed closed -> List.of(Change.amend(AssignmentMatter.class, closed.assignmentId(),
                    (assignment) -> assignment.closed(closed.closedOn())));
            default -> List.of();
        };
    }

    private static List<Change<?>> decided(String nominationId, Instant at) {
        return List.of(Change.amend(NominationMatter.class, nominationId, (nomination) -> nomination.decided(at)));
    }

    private static List<Change<?>> minutes(String id, UnaryOperator<MinutesMatter> change) {
        return List.of(Change.amend(MinutesMatter.class, id, change));
    }

    private static List<Change<?>> information(String id, UnaryOperator<InformationMatter> change) {
        return List.of(Change.amend(InformationMatter.class, id, change));
    }

    private static List<Change<?>> ended(String issueId) {
        return List.of(Change.amend(IssueMatter.class, issueId, IssueMatter::ended));
    }

    private static List<Change<?>> ofCase(String id, UnaryOperator<CaseMatter> change) {
        return List.of(Change.amend(CaseMatter.class, id, change));
    }

    private static List<Change<?>> conference(String id, UnaryOperator<ConferenceMatter> change) {
        return List.of(Change.amend(ConferenceMatter.class, id, change));
    }

    private static List<Change<?>> told(BulletinEvent bulletin, UnaryOperator<BulletinsSoFar> change) {
        return conference(bulletin.conferenceId(), (conference) -> conference.told(change));
    }

    private static Instant instant(OffsetDateTime time) {
        return (time != null) ? time.toInstant() : null;
    }

    private LocalDate dayOf(OffsetDateTime time) {
        return time.atZoneSameInstant(this.zone).toLocalDate();
    }

}
