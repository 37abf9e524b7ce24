package org.lianxi.command.audit;

import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.apache.kafka.common.errors.InterruptException;
import org.lianxi.command.relay.RelayWake;
import org.lianxi.transport.Pause;
import org.lianxi.transport.SignedCheckpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Publishes every checkpoint once it is durable, while this instance is the relay, on a
 * thread of its own: neither numbering nor signing waits for it. The store has all of
 * them, so a place that has lost its content is filled from there.
 */
final class CheckpointPublication implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(CheckpointPublication.class);

    private static final int BATCH = 1_000;

    private static final long IDLE_MILLIS = 100;

    /**
     * Only for what another instance has signed that took itself for the relay.
     */
    private static final long LOOK_MILLIS = 1_000;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Checkpoints checkpoints;

    private final CheckpointPlace place;

    private final BooleanSupplier leading;

    private final RelayWake wake;

    private final Thread thread = Thread.ofPlatform().name("log-checkpoints").unstarted(this::publishWhileRunning);

    private volatile boolean running = true;

    /**
     * Nothing is published yet.
     * @param checkpoints what was signed
     * @param place where to publish to
     * @param leading whether this instance is the relay
     * @param wake tells that something was signed
     */
    CheckpointPublication(Checkpoints checkpoints, CheckpointPlace place, BooleanSupplier leading, RelayWake wake) {
        this.checkpoints = checkpoints;
        this.place = place;
        this.leading = leading;
        this.wake = wake;
    }

    void start() {
        this.thread.start();
    }

    private void publishWhileRunning() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running) {
            try {
                if (this.leading.getAsBoolean()) {
                    publishWhileLeading(pause);
                }
                this.wake.await(IDLE_MILLIS);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return;
            }
            catch (InterruptException ex) {
                // Kafka's own; the interruption stands.
                return;
            }
            catch (Exception ex) {
                logger.warn("Checkpoints cannot be published for now: {}", ex.toString());
                pause.once(() -> !this.running);
            }
        }
    }

    /**
     * Each run begins right after a checkpoint that is there, so that there is never a
     * hole.
     */
    private void publishWhileLeading(Pause pause) throws Exception {
        long published = this.place.lastSize();
        while (this.running && this.leading.getAsBoolean()) {
            List<SignedCheckpoint> next = this.checkpoints.after(published, BATCH);
            if (next.isEmpty()) {
                this.wake.await(LOOK_MILLIS);
            }
            else {
                this.place.publish(next);
                published = next.getLast().head().size();
                pause.reset();
            }
        }
    }

    @Override
    public void close() {
        this.running = false;
        this.thread.interrupt();
        try {
            this.thread.join(Duration.ofSeconds(5));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        this.place.close();
    }

}
