package org.lianxi.command.audit;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.audit.MalformedException;
import org.lianxi.command.relay.LogHaltedException;
import org.lianxi.command.relay.LogSeal;
import org.lianxi.command.relay.RelayWake;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.information.InformationCirculated;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.transport.Pause;
import org.lianxi.transport.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Signs checkpoints while this instance is the relay, on a thread of its own: numbering
 * never waits for it.
 */
final class SignedLog implements LogSeal, AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(SignedLog.class);

    /**
     * What goes out on paper or by mail, and what every unit is told at once: whoever
     * receives it can hold the log to it.
     */
    private static final Set<String> ISSUED = Stream
        .of(MinutesIssued.class, CorrigendumIssued.class, BulletinIssued.class, ProgressReported.class,
                InformationCirculated.class)
        .map(EventCatalogue::nameOf)
        .collect(Collectors.toUnmodifiableSet());

    private static final String UNREADABLE = "what was signed cannot be read: ";

    private static final String NOT_THE_RELAY = "not the relay";

    private static final long LOOK_MILLIS = 50;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final SignedHistory history;

    private final Signing signing;

    private final CheckpointSchedule schedule;

    private final RelayWake signed = new RelayWake();

    private final RelayWake wake = new RelayWake();

    private final Thread thread = Thread.ofPlatform().name("log-sign").unstarted(this::signWhileRunning);

    private volatile boolean running = true;

    private volatile boolean leading;

    private volatile long numbered;

    /**
     * Last index at which something was issued.
     */
    private volatile long issued;

    private volatile String halted;

    private volatile String unsigned = NOT_THE_RELAY;

    /**
     * Nothing is signed yet.
     * @param history what was signed before
     * @param signing signs
     * @param schedule when
     */
    SignedLog(SignedHistory history, Signing signing, CheckpointSchedule schedule) {
        this.history = history;
        this.signing = signing;
        this.schedule = schedule;
    }

    void start() {
        this.thread.start();
    }

    /**
     * Why this instance does not sign, or null when it does.
     */
    String unsigned() {
        return this.unsigned;
    }

    @Override
    public void lead(long lastIndex) {
        try {
            this.history.verify();
        }
        catch (MalformedException ex) {
            throw new LogHaltedException(UNREADABLE + ex.getMessage());
        }
        this.numbered = lastIndex;
        this.leading = true;
        this.wake.signal();
    }

    @Override
    public void numbered(long lastIndex, List<RecordedEvent> events) {
        if (this.halted != null) {
            throw new LogHaltedException(this.halted);
        }
        this.numbered = lastIndex;
        for (RecordedEvent event : events) {
            if (ISSUED.contains(event.type())) {
                this.issued = event.index();
                this.wake.signal();
            }
        }
    }

    @Override
    public String halted() {
        return this.halted;
    }

    /**
     * Whether this instance is the one that signs, if it has a key.
     */
    boolean leads() {
        return this.leading && this.halted == null;
    }

    /**
     * Wakes who waits for the next checkpoint, once it is durable.
     */
    RelayWake signed() {
        return this.signed;
    }

    /**
     * The public key that this instance signs with, or null when it does not sign.
     */
    String key() {
        return (this.unsigned == null) ? this.signing.key() : null;
    }

    @Override
    public void resign() {
        this.leading = false;
    }

    private void signWhileRunning() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running && this.halted == null) {
            try {
                if (this.leading) {
                    signWhileLeading(pause);
                }
                this.unsigned = NOT_THE_RELAY;
                this.wake.await(LOOK_MILLIS);
            }
            catch (LogHaltedException ex) {
                this.halted = ex.getMessage();
                this.unsigned = ex.getMessage();
            }
            catch (MalformedException ex) {
                this.halted = UNREADABLE + ex.getMessage();
                this.unsigned = this.halted;
            }
            catch (DataAccessException | TransactionException | IOException ex) {
                logger.warn("No checkpoint can be signed for now: {}", ex.getClass().getSimpleName());
                this.unsigned = ex.getClass().getSimpleName();
                pause.once(() -> !this.running);
            }
            catch (RuntimeException ex) {
                logger.error("No checkpoint can be signed for now", ex);
                this.unsigned = ex.getClass().getSimpleName();
                pause.once(() -> !this.running);
            }
            catch (UnsignedException ex) {
                if (!ex.getMessage().equals(this.unsigned)) {
                    logger.warn("The log is not signed: {}", ex.getMessage());
                }
                this.unsigned = ex.getMessage();
                pause.once(() -> !this.running);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /**
     * The time an entry waits is counted from when it was seen, on this machine.
     */
    private void signWhileLeading(Pause pause) throws IOException, UnsignedException, InterruptedException {
        this.signing.begin();
        this.unsigned = null;
        long signedAt = System.nanoTime() - this.schedule.distance().toNanos();
        long coveredAt = System.nanoTime();
        while (this.running && this.leading) {
            long waiting = this.numbered - this.signing.size();
            long now = System.nanoTime();
            if (waiting == 0) {
                coveredAt = now;
            }
            if (this.schedule.isDue(waiting, this.issued > this.signing.size(), now - coveredAt, now - signedAt)) {
                if (!this.signing.sign(this.numbered)) {
                    return;
                }
                signedAt = System.nanoTime();
                coveredAt = signedAt;
                pause.reset();
                this.signed.signal();
            }
            else {
                this.wake.await(LOOK_MILLIS);
            }
        }
    }

    @Override
    public void close() {
        this.running = false;
        this.wake.signal();
        try {
            this.thread.join(Duration.ofSeconds(5));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

}
