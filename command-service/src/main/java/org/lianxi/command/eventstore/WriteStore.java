package org.lianxi.command.eventstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DuplicateKeyException;

/**
 * Writes a batch, and tells each of its writes what became of it: one that cannot be
 * written does not keep the others from being written.
 */
final class WriteStore {

    private static final String UNIQUE_VIOLATION = "23505";

    private static final Set<String> LOST_A_RACE = Set.of(UNIQUE_VIOLATION, "40001", "40P01");

    private static final Pattern FIRST_EVENT = Pattern.compile("=\\(.*, 0\\)");

    private final DataSource dataSource;

    private final Readers readers;

    WriteStore(DataSource dataSource, Readers readers) {
        this.dataSource = dataSource;
        this.readers = readers;
    }

    void write(List<GroupCommit.Turn> batch) {
        try (Connection connection = this.dataSource.getConnection()) {
            write(connection, batch);
        }
        catch (SQLException ex) {
            batch.forEach((turn) -> turn.failed(new EventStoreException("The store did not answer", ex)));
        }
    }

    private void write(Connection connection, List<GroupCommit.Turn> batch) {
        try {
            Set<Integer> stale = WriteBatch.of(batch.stream().map(GroupCommit.Turn::write).toList()).write(connection);
            for (int i = 0; i < batch.size(); i++) {
                settle(batch.get(i), stale.contains(i));
            }
        }
        catch (SQLException ex) {
            if (batch.size() == 1 || !answeredByTheServer(ex)) {
                batch.forEach((turn) -> turn.failed(translated(ex)));
                return;
            }
            batch.forEach((turn) -> write(connection, List.of(turn)));
        }
    }

    private void settle(GroupCommit.Turn turn, boolean stale) {
        if (stale) {
            this.readers.suspect(turn.write().reads().others().keySet());
            turn.failed(new ConcurrencyException("What the decision rests on has changed"));
            return;
        }
        this.readers.committed(turn.write().events());
        turn.committed();
    }

    /**
     * An error that the server reported has undone the transaction; after any other,
     * nobody here knows whether it was committed.
     */
    private static boolean answeredByTheServer(SQLException ex) {
        return ex instanceof PSQLException reported && reported.getServerErrorMessage() != null
                && !ex.getSQLState().startsWith("08") && !ex.getSQLState().startsWith("57");
    }

    private static RuntimeException translated(SQLException ex) {
        if (!LOST_A_RACE.contains(String.valueOf(ex.getSQLState()))) {
            return new EventStoreException("The store did not take the events", ex);
        }
        ServerErrorMessage message = (ex instanceof PSQLException reported) ? reported.getServerErrorMessage() : null;
        if (!UNIQUE_VIOLATION.equals(ex.getSQLState()) || message == null) {
            return new ConcurrencyException("Another transaction was first", ex);
        }
        if ("command_receipt".equals(message.getTable())) {
            return new DuplicateKeyException("There is a receipt for this command", ex);
        }
        if (FIRST_EVENT.matcher(String.valueOf(message.getDetail())).find()) {
            return new AggregateStreamCreationException("The aggregate exists", ex);
        }
        return new ConcurrencyException("Another event has that sequence number", ex);
    }

}
