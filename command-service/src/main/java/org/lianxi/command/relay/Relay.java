package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import org.lianxi.transport.Pause;
import org.lianxi.transport.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;

/**
 * One leader among all instances, chosen by a lock of the session that it writes the log
 * with: an instance that loses its session loses the lock and can write no more.
 */
final class Relay implements AutoCloseable {

    private static final Logger logger = LoggerFactory.getLogger(Relay.class);

    private static final long LOCK = 0x6C69616E7869L;

    private static final long IDLE_MILLIS = 100;

    private static final long BEHIND_GATE_MILLIS = 5;

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private static final Duration DISTANCE = Duration.ofMillis(2);

    private final DataSource sessions;

    private final LogPublisher publisher;

    private final BooleanSupplier schemaReady;

    private final RelayWake committed;

    private final RelayWake numbered = new RelayWake();

    private final Numbered atHand = new Numbered();

    private final Publication publication;

    private final LogSeal seal;

    private final Thread assigning = Thread.ofPlatform().name("relay-assign").unstarted(this::assignWhileRunning);

    private final Thread publishing = Thread.ofPlatform().name("relay-publish").unstarted(this::publishWhileRunning);

    private volatile boolean running = true;

    private volatile boolean leader;

    private volatile long assigned;

    private volatile String halted;

    Relay(DataSource sessions, PublishedLog log, LogPublisher publisher, LogSeal seal, RelayWake committed,
            BooleanSupplier schemaReady) {
        this.sessions = sessions;
        this.publisher = publisher;
        this.seal = seal;
        this.committed = committed;
        this.schemaReady = schemaReady;
        this.publication = new Publication(log, publisher, this.atHand, this.numbered, () -> this.assigned);
    }

    void start() {
        this.assigning.start();
        this.publishing.start();
    }

    RelayStatus status() {
        return new RelayStatus(this.leader, this.assigned, this.publication.published(), this.halted);
    }

    private void assignWhileRunning() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running && this.halted == null) {
            if (!this.schemaReady.getAsBoolean()) {
                pause.once(() -> !this.running);
                continue;
            }
            try (Connection session = this.sessions.getConnection()) {
                if (lead(session)) {
                    pause.reset();
                    assign(session);
                }
                else {
                    pause.once(() -> !this.running);
                }
            }
            catch (SQLException | DataAccessException ex) {
                logger.warn("The log cannot be written for now: {}", ex.getClass().getSimpleName());
                pause.once(() -> !this.running);
            }
            catch (LogHaltedException ex) {
                this.halted = ex.getMessage();
                logger.error("The log is halted: {}", ex.getMessage());
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return;
            }
            finally {
                this.leader = false;
                this.seal.resign();
            }
        }
    }

    private boolean lead(Connection session) throws SQLException {
        try (Statement statement = session.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /**
     * The first event after a rest is numbered at once; where one follows the other,
     * rounds keep a distance, so that each takes what has come meanwhile.
     */
    private void assign(Connection session) throws SQLException, InterruptedException {
        LogAssigner assigner = new LogAssigner(session, this::publish);
        this.seal.lead(assigner.lastIndex());
        this.atHand.clear();
        while (this.running) {
            long began = System.nanoTime();
            LogAssigner.Assigned round = assigner.assign();
            this.assigned = round.lastIndex();
            this.leader = true;
            this.seal.numbered(round.lastIndex(), round.events());
            if (round.events().size() < LogAssigner.BATCH) {
                this.committed.await(round.more() ? BEHIND_GATE_MILLIS : IDLE_MILLIS);
                LockSupport.parkNanos(began + DISTANCE.toNanos() - System.nanoTime());
            }
        }
    }

    /**
     * The last moment before a round is seen outside and written: what was found until
     * now stops it.
     */
    private void publish(List<RecordedEvent> events) {
        String found = this.seal.halted();
        if (found != null) {
            throw new LogHaltedException(found);
        }
        this.atHand.offer(events);
        this.numbered.signal();
    }

    private void publishWhileRunning() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running) {
            try {
                if (!this.leader || this.seal.halted() != null) {
                    this.numbered.await(IDLE_MILLIS);
                    continue;
                }
                this.publication.publish(() -> this.running && this.leader && this.seal.halted() == null, pause::reset);
            }
            catch (InterruptedException ex) {
                Thread.currentThread().interrupt();
                return;
            }
            catch (Exception ex) {
                logger.warn("The log cannot be published for now: {}", ex.toString());
                pause.once(() -> !this.running);
            }
        }
    }

    @Override
    public void close() {
        this.running = false;
        this.committed.signal();
        this.numbered.signal();
        try {
            this.assigning.join(Duration.ofSeconds(5));
            this.publishing.join(Duration.ofSeconds(5));
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
        this.publisher.close();
    }

}
