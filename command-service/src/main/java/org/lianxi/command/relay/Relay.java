package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import org.lianxi.transport.Pause;
import org.lianxi.transport.RecordedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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

    private static final Duration CHECK = Duration.ofSeconds(5);

    private final DataSource sessions;

    private final PublishedLog log;

    private final LogPublisher publisher;

    private final BooleanSupplier schemaReady;

    private final LogAssigner assigner = new LogAssigner();

    private final RelayWake committed;

    private final RelayWake numbered = new RelayWake();

    private final Thread assigning = Thread.ofPlatform().name("relay-assign").unstarted(this::assignWhileRunning);

    private final Thread publishing = Thread.ofPlatform().name("relay-publish").unstarted(this::publishWhileRunning);

    private volatile boolean running = true;

    private volatile boolean leader;

    private volatile long assigned;

    private volatile long published;

    private volatile String halted;

    Relay(DataSource sessions, PublishedLog log, LogPublisher publisher, RelayWake committed,
            BooleanSupplier schemaReady) {
        this.sessions = sessions;
        this.log = log;
        this.publisher = publisher;
        this.committed = committed;
        this.schemaReady = schemaReady;
    }

    void start() {
        this.assigning.start();
        this.publishing.start();
    }

    RelayStatus status() {
        return new RelayStatus(this.leader, this.assigned, this.published, this.halted);
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
            catch (SQLException ex) {
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

    private void assign(Connection session) throws SQLException, InterruptedException {
        while (this.running) {
            LogAssigner.Assigned round = this.assigner.assign(session);
            this.assigned = round.lastIndex();
            this.leader = true;
            if (round.count() > 0) {
                this.numbered.signal();
            }
            if (round.count() < LogAssigner.BATCH) {
                this.committed.await(round.more() ? BEHIND_GATE_MILLIS : IDLE_MILLIS);
            }
        }
    }

    private void publishWhileRunning() {
        Pause pause = new Pause(LONGEST_PAUSE);
        while (this.running) {
            try {
                if (!this.leader) {
                    this.numbered.await(IDLE_MILLIS);
                    continue;
                }
                publishFrom(startingPoint(), pause);
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

    /**
     * Finds out where publication has to go on: from the start where the topic is another
     * one, from its real end where its tail is short.
     */
    private PublishedLog.Position startingPoint() throws Exception {
        PublishedLog.Position position = this.log.position();
        String topicId = this.publisher.identity(position.topicId());
        long from = topicId.equals(position.topicId())
                ? this.publisher.holdsUpTo(this.log.lastByConference(position.published()), position.published()) : 0;
        if (from != position.published()) {
            logger.warn("The topic holds the log up to {} of {}; publishing again from there", from,
                    position.published());
        }
        if (from != position.published() || !topicId.equals(position.topicId())) {
            this.log.restartFrom(from, topicId);
        }
        return new PublishedLog.Position(from, topicId);
    }

    private void publishFrom(PublishedLog.Position start, Pause pause) throws Exception {
        this.published = start.published();
        long checkAt = System.nanoTime() + CHECK.toNanos();
        while (this.running && this.leader) {
            List<RecordedEvent> events = this.log.after(this.published);
            if (!events.isEmpty()) {
                int acknowledged = this.publisher.publish(events);
                if (acknowledged > 0) {
                    this.published = events.get(acknowledged - 1).index();
                    this.log.published(this.published);
                    pause.reset();
                }
                if (acknowledged < events.size()) {
                    throw new IllegalStateException("not acknowledged after index " + this.published);
                }
            }
            else if (System.nanoTime() > checkAt) {
                if (!start.topicId().equals(this.publisher.identity(start.topicId()))) {
                    return;
                }
                checkAt = System.nanoTime() + CHECK.toNanos();
            }
            if (this.published >= this.assigned) {
                this.numbered.await(IDLE_MILLIS);
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
