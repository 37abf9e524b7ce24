package org.lianxi.command.shared.http;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.modelling.command.ConflictingAggregateVersionException;
import org.lianxi.command.eventstore.Grounds;
import org.lianxi.command.eventstore.Write;
import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.relay.RelayWake;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Reads;
import org.lianxi.command.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Lets the receipt of an accepted command be written in the transaction of its events. A
 * transaction must not write before its aggregate was loaded, or the relay would see it
 * too early in its order.
 */
@Component
final class CommandReceipts implements MessageHandlerInterceptor<CommandMessage<?>> {

    static final String REQUEST = "request";

    static final String STATUS = "status";

    private static final String PUBLISHED = "lianxi.published";

    private final Grounds grounds;

    private final RelayWake relay;

    private final Clock clock;

    private final JsonMapper json;

    CommandReceipts(CommandBus commands, EventStore events, Grounds grounds, RelayWake relay, Clock clock,
            JsonMapper json) {
        this.grounds = grounds;
        this.relay = relay;
        this.clock = clock;
        this.json = json;
        commands.registerHandlerInterceptor(this);
        events.registerDispatchInterceptor((messages) -> (index, message) -> {
            CurrentUnitOfWork.ifStarted((work) -> published(work).add((DomainEventMessage<?>) message));
            return message;
        });
    }

    @Override
    public Object handle(UnitOfWork<? extends CommandMessage<?>> work, InterceptorChain chain) throws Exception {
        Object result = decide(work, chain);
        CommandMessage<?> message = work.getMessage();
        if (message.getMetaData().get(REQUEST) instanceof CommandRequest request) {
            ConferenceCommand command = (ConferenceCommand) message.getPayload();
            int status = (int) message.getMetaData().get(STATUS);
            work.onPrepareCommit((preparing) -> {
                Accepted accepted = accepted(preparing, command);
                Receipt receipt = new Receipt(request.key(), request.digest(), command.conferenceId(),
                        message.getPayloadType().getSimpleName(), request.actor(), false, status,
                        this.json.writeValueAsString(accepted), this.clock.instant());
                Write.receipt(preparing, receipt);
                request.applied(receipt, accepted);
            });
            work.afterCommit((committed) -> this.relay.signal());
        }
        return result;
    }

    /**
     * A decision on grounds that have changed is no answer.
     */
    private Object decide(UnitOfWork<?> work, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        }
        catch (Refusal | ConflictingAggregateVersionException ex) {
            Reads reads = Reads.of(work);
            if (ex instanceof ConflictingAggregateVersionException version) {
                reads.own(String.valueOf(version.getAggregateIdentifier()), version.getActualVersion());
            }
            if (this.grounds.haveChanged(reads)) {
                throw new ConcurrencyException("What the refusal rests on has changed", ex);
            }
            throw ex;
        }
    }

    private static Accepted accepted(UnitOfWork<?> work, ConferenceCommand command) {
        long version = published(work).stream()
            .filter((event) -> event.getAggregateIdentifier().equals(command.targetId()))
            .mapToLong(DomainEventMessage::getSequenceNumber)
            .max()
            .orElseThrow();
        String position = command.targetId() + "@" + version;
        return new Accepted(command.subjectId(), version,
                Base64.getUrlEncoder().withoutPadding().encodeToString(position.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<DomainEventMessage<?>> published(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(PUBLISHED, (key) -> new ArrayList<>());
    }

}
