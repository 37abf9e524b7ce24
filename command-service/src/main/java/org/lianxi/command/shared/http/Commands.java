package org.lianxi.command.shared.http;

import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.receipt.Receipts;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends a command on its way, once, and answers.
 */
@Component
public class Commands {

    /**
     * Each time that one is decided again another one was committed, so this is about how
     * many may go for the same thing at once.
     */
    private static final int ATTEMPTS = 16;

    private final CommandGateway gateway;

    private final Receipts receipts;

    private final RefusalProblems problems;

    private final Clock clock;

    private final JsonMapper json;

    Commands(CommandBus commands, Receipts receipts, RefusalProblems problems, Clock clock, JsonMapper json) {
        this.gateway = DefaultCommandGateway.builder().commandBus(commands).build();
        this.receipts = receipts;
        this.problems = problems;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Sends a command that makes something.
     * @param request its envelope
     * @param command the command
     * @param collection where the thing made is found under its conference, empty for a
     * conference
     * @return 201 with its location
     */
    public ResponseEntity<Accepted> create(CommandRequest request, ConferenceCommand command, String collection) {
        return answer(request, command, HttpStatus.CREATED, collection);
    }

    /**
     * Sends a command that changes something.
     * @param request its envelope
     * @param command the command
     * @return 200
     */
    public ResponseEntity<Accepted> change(CommandRequest request, ConferenceCommand command) {
        return answer(request, command, HttpStatus.OK, null);
    }

    private ResponseEntity<Accepted> answer(CommandRequest request, ConferenceCommand command, HttpStatus status,
            String collection) {
        Receipt receipt = dispatch(request, command, status);
        boolean replayed = receipt != request.receipt();
        if (!Arrays.equals(receipt.digest(), request.digest())) {
            throw new RequestException(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused", "Idempotency-Key");
        }
        if (receipt.refused()) {
            throw new RefusedException(receipt.status(), receipt.answer(), replayed);
        }
        Accepted accepted = replayed ? this.json.readValue(receipt.answer(), Accepted.class) : request.accepted();
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(receipt.status())
            .eTag("\"" + accepted.version() + "\"")
            .header("Lianxi-Position", accepted.position());
        if (replayed) {
            answer.header("Idempotency-Replayed", "true");
        }
        if (collection != null) {
            String base = "/api/conferences/" + command.conferenceId();
            answer.location(URI.create(collection.isEmpty() ? base : base + "/" + collection + "/" + accepted.id()));
        }
        return answer.body(accepted);
    }

    /**
     * Decides the command. Whatever goes wrong, a receipt that is there wins: then the
     * same command was applied or refused before, or by another request just now, or this
     * one's commit was only not heard of. A command that goes well is not looked up at
     * all; were it a repeat, its receipt could not be written and nothing of it would be.
     */
    private Receipt dispatch(CommandRequest request, ConferenceCommand command, HttpStatus status) {
        MetaData metaData = request.actor()
            .toMetaData()
            .and("commandId", request.key().toString())
            .and(CommandReceipts.REQUEST, request)
            .and(CommandReceipts.STATUS, status.value());
        for (int attempt = 1;; attempt++) {
            try {
                this.gateway.sendAndWait(new GenericCommandMessage<>(command, metaData));
                return request.receipt();
            }
            catch (RuntimeException ex) {
                Optional<Receipt> earlier = this.receipts.find(request.key());
                if (earlier.isPresent()) {
                    return earlier.get();
                }
                if (ex instanceof Refusal refusal) {
                    return refuse(request, command, refusal);
                }
                if (!isDecidedAgain(ex, attempt)) {
                    throw ex;
                }
            }
        }
    }

    /**
     * What two callers made at once is looked at again, because the rules say better why
     * there cannot be another than the store does.
     */
    private static boolean isDecidedAgain(RuntimeException ex, int attempt) {
        return (ex instanceof ConcurrencyException) ? attempt < ATTEMPTS
                : ex instanceof AggregateStreamCreationException && attempt == 1;
    }

    private Receipt refuse(CommandRequest request, ConferenceCommand command, Refusal refusal) {
        RefusalProblems.Problem problem = this.problems.problem(refusal, command.conferenceId(), request.path());
        Receipt receipt = new Receipt(request.key(), request.digest(), command.conferenceId(),
                command.getClass().getSimpleName(), request.actor(), true, problem.status(),
                this.json.writeValueAsString(problem.members()), this.clock.instant());
        try {
            this.receipts.keep(receipt);
            request.applied(receipt, null);
            return receipt;
        }
        catch (DuplicateKeyException ex) {
            return this.receipts.find(request.key()).orElseThrow();
        }
    }

}
