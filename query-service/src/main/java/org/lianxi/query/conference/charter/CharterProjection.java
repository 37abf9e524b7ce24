package org.lianxi.query.conference.charter;

import java.util.Set;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ActionEvent;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.duty.DutyEvent;
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
        return Set.of(MeetingEvent.class, ActionEvent.class, MinutesEvent.class, NoticeEvent.class, MemberChanged.class,
                MemberNominated.class, MemberUnitAdmitted.class, MinutesNumberAssigned.class, NominationRejected.class,
                SeatFilled.class, BulletinEvent.class, InformationEvent.class, IssueEvent.class, SuperiorEvent.class,
                DutyEvent.class, DocumentNumberAssigned.class);
    }

}
