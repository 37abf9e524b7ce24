package org.lianxi.command.audit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;

import org.lianxi.audit.Checkpoint;
import org.lianxi.audit.Note;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the last checkpoint to the witnesses that have an address, again and again, while
 * this instance is the relay. Signing does not wait for them, and none for another.
 */
final class WitnessRounds implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(WitnessRounds.class);

    private final Checkpoints checkpoints;

    private final Cosignatures cosignatures;

    private final List<Witness> witnesses;

    private final WitnessClient client;

    private final BooleanSupplier leading;

    private final Duration every;

    private final Thread thread = Thread.ofVirtual().name("log-witnesses").unstarted(this::goRound);

    WitnessRounds(Checkpoints checkpoints, Cosignatures cosignatures, Witnesses witnesses, WitnessClient client,
            BooleanSupplier leading, Duration every) {
        this.checkpoints = checkpoints;
        this.cosignatures = cosignatures;
        this.witnesses = witnesses.all().stream().filter((witness) -> witness.url() != null).toList();
        this.client = client;
        this.leading = leading;
        this.every = every;
    }

    void start() {
        if (!this.witnesses.isEmpty()) {
            this.thread.start();
        }
    }

    private void goRound() {
        try {
            while (true) {
                Thread.sleep(this.every);
                if (this.leading.getAsBoolean()) {
                    round();
                }
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    private void round() {
        try {
            this.checkpoints.last().ifPresent(this::send);
        }
        // Whatever it is, the next round is not to be the one that never comes
        catch (RuntimeException ex) {
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

    @Override
    public void close() {
        this.thread.interrupt();
    }

}
