package org.lianxi.notification.policy;

import java.util.Set;

import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.DissentRecorded;
import org.lianxi.contract.meeting.EarlyDepartureRecorded;
import org.lianxi.contract.meeting.LateArrivalRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingNoticeReplied;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionCorrected;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;

/**
 * The events that call for no notice. Together with the policies they are all events, and
 * a test keeps it so.
 */
final class CallsForNoNotice {

    /**
     * Adoption fills the conference before any unit could be told; the steps of a meeting
     * are seen by those who sit in it, and the answers to it by the office that counts
     * them; the rest is shown on the pages that ask for it, or is itself about notices.
     */
    static final Set<Class<? extends RecordedFact>> EVENTS = Set.of(CharterAdopted.class, MemberUnitAdmitted.class,
            SeatFilled.class, MinutesNumberAssigned.class, MeetingOpened.class, AttendanceRecorded.class,
            ResolutionRecorded.class, MeetingClosed.class, MinutesDrafted.class, ConsentGiven.class,
            MinutesFiledWithGovernment.class, ActionAccepted.class, CompletionVerified.class, NoticeOwed.class,
            NoticeDelivered.class, NoticeAcknowledged.class, MeetingNoticeReplied.class, LateArrivalRecorded.class,
            EarlyDepartureRecorded.class, ResolutionCorrected.class, DissentRecorded.class, MinutesSigned.class,
            CorrigendumConsentGiven.class);

    private CallsForNoNotice() {
    }

}
