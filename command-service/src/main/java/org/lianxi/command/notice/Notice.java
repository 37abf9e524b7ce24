package org.lianxi.command.notice;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.notice.acknowledgenotice.AcknowledgeNotice;
import org.lianxi.command.notice.acknowledgenotice.UnitHasNotYetAcknowledged;
import org.lianxi.command.notice.acknowledgenotice.UnitIsOwedTheNotice;
import org.lianxi.command.notice.owenotice.EveryMemberUnitIsOwedProgress;
import org.lianxi.command.notice.owenotice.OweNotice;
import org.lianxi.command.notice.owenotice.SystemRecordsNotices;
import org.lianxi.command.notice.recorddelivery.NoticeReachesThoseItIsOwedTo;
import org.lianxi.command.notice.recorddelivery.RecordDelivery;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.shared.SameConference;
import org.lianxi.command.shared.SeenVersion;
import org.lianxi.contract.notice.NoticeAcknowledged;
import org.lianxi.contract.notice.NoticeDelivered;
import org.lianxi.contract.notice.NoticeEvent;
import org.lianxi.contract.notice.NoticeOwed;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What one event calls for: whom it is owed to, and what reached them (C-4.11).
 */
public class Notice {

    @AggregateIdentifier
    private String id;

    private NoticeState state = NoticeState.NONE;

    protected Notice() {
    }

    @CommandHandler
    Notice(OweNotice command, Actor actor, Conferences conferences) {
        Standing standing = conferences.standing(command.conferenceId());
        Rule.verify(new SystemRecordsNotices(actor), new EveryMemberUnitIsOwedProgress(command, standing));
        apply(new NoticeOwed(command.conferenceId(), command.noticeId(), command.kind(), command.sourceEventId(),
                command.concernedId(), standing.inOrder(command.units())));
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "notice");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(RecordDelivery command, Actor actor) {
        Rule.verify(new SystemRecordsNotices(actor), new NoticeReachesThoseItIsOwedTo(command.units(), this.state));
        NoticeOwed owed = this.state.owed();
        apply(new NoticeDelivered(command.conferenceId(), command.noticeId(), owed.kind(), owed.sourceEventId(),
                owed.subjectId(), command.channel(), command.units(), command.deliveredAt()));
    }

    @CommandHandler
    void decide(AcknowledgeNotice command, Actor actor) {
        Rule.verify(new UnitIsOwedTheNotice(actor, this.state), new UnitHasNotYetAcknowledged(actor, this.state));
        NoticeOwed owed = this.state.owed();
        apply(new NoticeAcknowledged(command.conferenceId(), command.noticeId(), owed.kind(), owed.sourceEventId(),
                owed.subjectId(), actor.unit(), command.acknowledgedAt()));
    }

    @EventSourcingHandler
    void evolve(NoticeEvent event) {
        this.id = event.noticeId();
        this.state = this.state.evolve(event);
    }

}
