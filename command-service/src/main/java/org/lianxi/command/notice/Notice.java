package org.lianxi.command.notice;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.lianxi.command.conference.ConferenceHistory;
import org.lianxi.command.conference.ConferenceHistory.Passage;
import org.lianxi.command.notice.acknowledgenotice.AcknowledgeNotice;
import org.lianxi.command.notice.acknowledgenotice.RecipientAcknowledgesItself;
import org.lianxi.command.notice.acknowledgenotice.RecipientHasNotYetAcknowledged;
import org.lianxi.command.notice.acknowledgenotice.RecipientIsOwedTheNotice;
import org.lianxi.command.notice.acknowledgenotice.SlipSaysWhoSigned;
import org.lianxi.command.notice.owenotice.EveryMemberUnitIsOwedProgress;
import org.lianxi.command.notice.owenotice.OweNotice;
import org.lianxi.command.notice.owenotice.RecipientsTakePart;
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
import org.lianxi.contract.notice.NoticeReachedAll;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

/**
 * What an event calls for: whom it is owed to, and what reached them (C-4.7, C-4.11).
 */
public class Notice {

    @AggregateIdentifier
    private String id;

    private NoticeState state = NoticeState.NONE;

    protected Notice() {
    }

    @CommandHandler
    Notice(OweNotice command, Actor actor, ConferenceHistory history) {
        Rule.verify(new SystemRecordsNotices(actor));
        Passage passage = history.at(command.conferenceId(), command.sourceEventId());
        Rule.verify(new RecipientsTakePart(command.recipients(), passage),
                new EveryMemberUnitIsOwedProgress(command, passage.before()));
        Map<Boolean, List<String>> parts = passage.before()
            .inOrder(command.recipients())
            .stream()
            .collect(Collectors.partitioningBy(passage::isUnit));
        apply(new NoticeOwed(command.conferenceId(), command.noticeId(), command.kind(), command.sourceEventId(),
                command.concernedId(), parts.get(true), organsOrNone(parts.get(false))));
    }

    private static List<String> organsOrNone(List<String> organs) {
        return organs.isEmpty() ? null : organs;
    }

    @CommandHandlerInterceptor
    void addressed(ConferenceCommand command) {
        SameConference.verify(command, this.state.conferenceId(), "notice");
        SeenVersion.verify(command);
    }

    @CommandHandler
    void decide(RecordDelivery command, Actor actor) {
        Rule.verify(new SystemRecordsNotices(actor),
                new NoticeReachesThoseItIsOwedTo(command.recipients(), this.state));
        NoticeOwed owed = this.state.owed();
        Map<Boolean, List<String>> parts = command.recipients()
            .stream()
            .collect(Collectors.partitioningBy(owed.units()::contains));
        boolean complete = this.state.reachedAll();
        apply(new NoticeDelivered(command.conferenceId(), command.noticeId(), owed.kind(), owed.sourceEventId(),
                owed.subjectId(), command.channel(), parts.get(true), command.deliveredAt(),
                organsOrNone(parts.get(false))));
        if (!complete && this.state.reachedAll()) {
            apply(new NoticeReachedAll(command.conferenceId(), command.noticeId(), owed.kind(), owed.sourceEventId(),
                    owed.subjectId(), owed.recipients().size(), command.deliveredAt()));
        }
    }

    @CommandHandler
    void decide(AcknowledgeNotice command, Actor actor) {
        String recipient = (command.recipient() != null) ? command.recipient() : actor.unit();
        Rule.verify(new SlipSaysWhoSigned(command),
                new RecipientAcknowledgesItself(actor, recipient, command.onPaper()),
                new RecipientIsOwedTheNotice(recipient, this.state),
                new RecipientHasNotYetAcknowledged(recipient, this.state));
        NoticeOwed owed = this.state.owed();
        boolean unit = owed.units().contains(recipient);
        apply(new NoticeAcknowledged(command.conferenceId(), command.noticeId(), owed.kind(), owed.sourceEventId(),
                owed.subjectId(), unit ? recipient : null, command.acknowledgedAt(), unit ? null : recipient,
                command.channel(), command.signedBy()));
    }

    @EventSourcingHandler
    void evolve(NoticeEvent event) {
        this.id = event.noticeId();
        this.state = this.state.evolve(event);
    }

}
