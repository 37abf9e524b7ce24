package org.lianxi.query.conference.charter;

import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionAccepted;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.CompletionClaimed;
import org.lianxi.contract.action.CompletionReturned;
import org.lianxi.contract.action.CompletionVerified;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeOwed;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.Views;
import org.springframework.stereotype.Component;

/**
 * Keeps the charter that was adopted last, and which ones came before.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class CharterProjection implements Projection {

    private final Views<CharterView> charters;

    CharterProjection(Views<CharterView> charters) {
        this.charters = charters;
    }

    @EventHandler
    void on(CharterAdopted event) {
        this.charters.change(event.conferenceId(), event.conferenceId(), (former) -> CharterView.of(event, former));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(MemberChanged.class, MemberNominated.class, MemberUnitAdmitted.class, MinutesNumberAssigned.class,
                NominationRejected.class, SeatFilled.class, AttendanceRecorded.class, MeetingClosed.class,
                MeetingConvened.class, MeetingOpened.class, ResolutionRecorded.class, ConsentCompleted.class,
                ConsentGiven.class, ConsentRequested.class, ConsentWithheld.class, MinutesDrafted.class,
                MinutesFiledWithGovernment.class, MinutesIssued.class, MinutesRevised.class, ActionAccepted.class,
                ActionAssigned.class, CompletionClaimed.class, CompletionReturned.class, CompletionVerified.class,
                ProgressReported.class, NoticeAcknowledged.class, NoticeDelivered.class, NoticeOwed.class);
    }

}
