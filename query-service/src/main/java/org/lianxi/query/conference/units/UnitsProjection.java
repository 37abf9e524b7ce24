package org.lianxi.query.conference.units;

import java.util.List;
import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.casework.CaseEvent;
import org.lianxi.contract.conference.Charter;
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
import org.lianxi.contract.information.InformationEvent;
import org.lianxi.contract.issue.IssueEvent;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.superior.SuperiorEvent;
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
        describe(event.conferenceId(), event.charter());
    }

    @EventHandler
    void on(CharterAmended event) {
        describe(event.conferenceId(), event.charter());
    }

    private void describe(String conferenceId, Charter charter) {
        this.registers.change(conferenceId, conferenceId, (known) -> {
            UnitsView view = ((known != null) ? known : UnitsView.empty()).beside(charter.organs());
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

    @EventHandler
    void on(MemberUnitWithdrawn event) {
        this.registers.change(event.conferenceId(), event.conferenceId(), (known) -> (known != null)
                ? known.change(event.unitCode(), (old) -> old.withdrawn(event.lastDay())) : null);
    }

    @EventHandler
    void on(MemberUnitRenamed event) {
        this.registers.change(event.conferenceId(), event.conferenceId(), (known) -> (known != null)
                ? known.change(event.unitCode(), (old) -> old.renamed(event.name(), event.fullName(), event.from()))
                : null);
    }

    @Override
    public Set<Class<? extends RecordedFact>> ignored() {
        return Set.of(CaseEvent.class, MeetingEvent.class, ActionEvent.class, MinutesEvent.class, NoticeEvent.class,
                ExOfficioHolderChanged.class, LiaisonNamed.class, MemberChanged.class, MemberNominated.class,
                MinutesNumberAssigned.class, NominationLapsed.class, NominationRejected.class,
                NominationWithdrawn.class, OfficeStaffAppointed.class, OfficeStaffChanged.class, SeatFilled.class,
                TermEnded.class, UnitChangeProposed.class, UnitChangeRejected.class, BulletinEvent.class,
                InformationEvent.class, IssueEvent.class, SuperiorEvent.class, DutyEvent.class, HistoryEvent.class,
                DocumentNumberAssigned.class, SubjectErased.class);
    }

}
