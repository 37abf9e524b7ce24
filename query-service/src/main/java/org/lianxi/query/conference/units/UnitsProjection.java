package org.lianxi.query.conference.units;

import java.util.List;
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
import org.lianxi.contract.conference.Charter;
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
 * Folds the unit register: the charter names and charges units, admission makes members.
 */
@Component
@ProcessingGroup(Projection.GROUP)
class UnitsProjection implements Projection {

    private final Views<UnitsView> registers;

    UnitsProjection(Views<UnitsView> registers) {
        this.registers = registers;
    }

    @EventHandler
    void on(CharterAdopted event) {
        Charter charter = event.charter();
        this.registers.change(event.conferenceId(), event.conferenceId(), (known) -> {
            UnitsView view = (known != null) ? known : UnitsView.empty();
            int position = 1;
            for (Charter.Unit unit : charter.units()) {
                int place = position++;
                view = view.with(unit.code(), (old) -> old.described(unit.name(), unit.fullName(), unit.affiliation(),
                        place, unit.aliases(), duties(charter, unit.code())));
            }
            return view;
        });
    }

    private static List<UnitsView.Duty> duties(Charter charter, String unit) {
        return charter.duties()
            .stream()
            .filter((duty) -> duty.unit().equals(unit))
            .map((duty) -> new UnitsView.Duty(duty.id(), duty.kinds(), duty.mechanisms(), duty.clause(), duty.text()))
            .toList();
    }

    @EventHandler
    void on(MemberUnitAdmitted event) {
        this.registers.change(event.conferenceId(), event.conferenceId(),
                (known) -> ((known != null) ? known : UnitsView.empty()).with(event.unitCode(), (old) -> old
                    .admitted(event.name(), event.fullName(), event.affiliation(), event.position(), event.from())));
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(MemberChanged.class, MemberNominated.class, MinutesNumberAssigned.class, NominationRejected.class,
                SeatFilled.class, AttendanceRecorded.class, MeetingClosed.class, MeetingConvened.class,
                MeetingOpened.class, ResolutionRecorded.class, ConsentCompleted.class, ConsentGiven.class,
                ConsentRequested.class, ConsentWithheld.class, MinutesDrafted.class, MinutesFiledWithGovernment.class,
                MinutesIssued.class, MinutesRevised.class, ActionAccepted.class, ActionAssigned.class,
                CompletionClaimed.class, CompletionReturned.class, CompletionVerified.class, ProgressReported.class,
                NoticeAcknowledged.class, NoticeDelivered.class, NoticeOwed.class);
    }

}
