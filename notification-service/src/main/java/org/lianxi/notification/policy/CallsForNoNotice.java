package org.lianxi.notification.policy;

import java.util.Set;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.contract.casework.CaseOpened;
import org.lianxi.contract.casework.CaseStageEntered;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.history.AccessBegun;
import org.lianxi.contract.history.AccessEnded;
import org.lianxi.contract.information.InformationAcknowledged;
import org.lianxi.contract.information.InformationChecked;
import org.lianxi.contract.issue.IssuePlacedOnAgenda;
import org.lianxi.contract.issue.IssuePrepared;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.VoteTaken;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.contract.notice.NoticeReachedAll;
import org.lianxi.contract.superior.AssignmentClosed;
import org.lianxi.contract.superior.HigherDecisionRegistered;

/**
 * The events that call for no notice. Together with the policies they are all events, and
 * a test keeps it so.
 */
final class CallsForNoNotice {

    /**
     * Who fills the seats at first is told of with the charter; a term or a nomination
     * that ends with its seat is told of with what took the seat away; the steps of a
     * meeting are seen by those who sit in it, and the answers to it by the office that
     * counts them; a case is opened by an act and led on by acts, which are told of; who
     * looked into the record is asked for by those who oversee it; the rest is shown on
     * the pages that ask for it, or is itself about notices.
     */
    static final Set<Class<? extends RecordedFact>> EVENTS = Set.of(SeatFilled.class, TermEnded.class,
            NominationLapsed.class, MinutesNumberAssigned.class, MeetingOpened.class, AttendanceRecorded.class,
            ResolutionRecorded.class, MeetingClosed.class, ConsentGiven.class, MinutesFiledWithGovernment.class,
            NoticeOwed.class, NoticeDelivered.class, NoticeReachedAll.class, NoticeAcknowledged.class,
            BulletinEdited.class, BulletinWithdrawn.class, InformationChecked.class, InformationAcknowledged.class,
            IssuePrepared.class, IssuePlacedOnAgenda.class, HigherDecisionRegistered.class, AssignmentClosed.class,
            DocumentNumberAssigned.class, SubjectErased.class, MeetingNoticeReplied.class, LateArrivalRecorded.class,
            EarlyDepartureRecorded.class, ResolutionCorrected.class, DissentRecorded.class, MinutesSigned.class,
            CorrigendumConsentGiven.class, VoteTaken.class, MajorMatterApproved.class, AccessBegun.class,
            AccessEnded.class, CaseOpened.class, CaseStageEntered.class);

    private CallsForNoNotice() {
    }

}
