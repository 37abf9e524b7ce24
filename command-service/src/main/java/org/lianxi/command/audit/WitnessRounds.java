package org.lianxi.command.audit;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Sends the last checkpoint to the witnesses that have an address, from time to time,
 * while this instance is the relay. Signing does not wait for them, and none for another;
 * neither do the other rounds of the service, so these have a scheduler of their own.
 */
final class WitnessRounds {

    static final String SCHEDULER = "witnessScheduler";

    private static final Logger logger = LoggerFactory.getLogger(WitnessRounds.class);

    private static final String EVERY = "${lianxi.audit.witness-every}";

    private final Checkpoints checkpoints;

    private final Cosignatures cosignatures;

    private final List<Witness> witnesses;

    private final WitnessClient client;

    private final BooleanSupplier leading;

    WitnessRounds(Checkpoints checkpoints, Cosignatures cosignatures, Witnesses witnesses, WitnessClient client,
            BooleanSupplier leading) {
        this.checkpoints = checkpoints;
        this.cosignatures = cosignatures;
        this.witnesses = witnesses.all().stream().filter((witness) -> witness.url() != null).toList();
        this.client = client;
        this.leading = leading;
    }

    @Scheduled(initialDelayString = EVERY, fixedDelayString = EVERY, scheduler = SCHEDULER)
    void round() {
        if (this.witnesses.isEmpty() || !this.leading.getAsBoolean()) {
            return;
        }
        try {
            this.checkpoints.last().ifPresent(this::send);
        }
        catch (DataAccessException ex) {
            logger.warn("No checkpoint can be sent to witnesses for now: {}", ex.getClass().getSimpleName());
        }
    }

    private void send(Note checkpoint) {
        long size = Checkpoint.parse(checkpoint.text()).size();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Witness witness : this.witnesses) {
                long seen = this.cosignatures.seenBy(witness).map(Cosignatures.Seen::size).orElse(0L);
                if (seen < size) {
                    threads.submit(() -> {
                        sendTo(witness, checkpoint, seen);
                        return null;
                    });
                }
            }
        }
    }

    private void sendTo(Witness witness, Note checkpoint, long seen) throws InterruptedException {
        try {
            this.client.send(witness, checkpoint, seen);
        }
        catch (RuntimeException ex) {
            logger.warn("What witness {} cosigned cannot be kept for now: {}", witness.unitCode(),
                    ex.getClass().getSimpleName());
        }
    }

}
