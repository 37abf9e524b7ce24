package org.lianxi.notification.shared;

import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes whose outcome nobody waits for. They are kept until the transaction commits, or
 * until somebody asks for what they write, and then sent together.
 */
@Component
public class Writes {

    private final JdbcOperations jdbc;

    Writes(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds a write to the current transaction; without one it is carried out at once.
     * Whoever reads what it writes, later in the same transaction, has to
     * {@linkplain #send() send} it before.
     * @param sql the statement, with a question mark for each parameter
     * @param params the parameters
     */
    public void add(String sql, Object... params) {
        add((trip) -> trip.write(sql, params));
    }

    /**
     * Adds a write that tells of the rows it wrote.
     * @param sql the statement, with names for parameters
     * @param rows gets each row, once the statement is carried out
     * @param params the parameters by their names
     */
    public void add(String sql, RowCallbackHandler rows, SqlParameterSource params) {
        add((trip) -> trip.read(sql, rows, params));
    }

    private void add(Consumer<RoundTrip> write) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            write.accept(kept().orElseGet(this::keep).trip);
        }
        else {
            RoundTrip trip = new RoundTrip();
            write.accept(trip);
            trip.make(this.jdbc);
        }
    }

    /**
     * Sends what has been added.
     */
    public void send() {
        kept().ifPresent(Kept::send);
    }

    /**
     * Drops what has been added and not sent, because what called for it is rolled back.
     */
    public void drop() {
        kept().ifPresent(Kept::drop);
    }

    private Optional<Kept> kept() {
        return Optional.ofNullable((Kept) TransactionSynchronizationManager.getResource(this));
    }

    private Kept keep() {
        Kept kept = new Kept();
        TransactionSynchronizationManager.bindResource(this, kept);
        TransactionSynchronizationManager.registerSynchronization(kept);
        return kept;
    }

    private final class Kept implements TransactionSynchronization {

        private RoundTrip trip = new RoundTrip();

        private void send() {
            RoundTrip full = this.trip;
            drop();
            full.make(Writes.this.jdbc);
        }

        private void drop() {
            this.trip = new RoundTrip();
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(Writes.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(Writes.this, this);
        }

        /**
         * The commit goes with what is sent last: one answer less to wait for. The driver
         * knows from the server that nothing is left to be committed then.
         */
        @Override
        public void beforeCommit(boolean readOnly) {
            if (!this.trip.isEmpty()) {
                this.trip.write("commit");
                send();
            }
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(Writes.this);
        }

    }

}
