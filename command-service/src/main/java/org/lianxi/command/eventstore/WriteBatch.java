package org.lianxi.command.eventstore;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;

import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.shared.Reads;

/**
 * Several writes on their way into one transaction.
 *
 * @param writes the writes, none of which rests on what another one changes
 * @param footprint what they read and write together
 */
record WriteBatch(List<Write> writes, Footprint footprint) {

    static WriteBatch of(List<Write> writes) {
        Footprint footprint = new Footprint();
        writes.forEach((write) -> footprint.add(Footprint.of(write)));
        return new WriteBatch(writes, footprint);
    }

    /**
     * Writes and commits.
     * @param connection a connection that commits each statement by itself
     * @return places of the writes that were left out because their grounds have changed
     * @throws SQLException if nothing was written, or if that is not known
     */
    Set<Integer> write(Connection connection) throws SQLException {
        SortedMap<Long, Boolean> locks = this.footprint.locks();
        if (this.footprint.needsValidation()) {
            return validated(connection, locks);
        }
        try (PreparedStatement statement = connection.prepareStatement(WriteSql.PLAIN)) {
            Parameters parameters = new Parameters(connection, statement);
            receipts(parameters);
            parameters.add("int8", locks.keySet().toArray(Long[]::new));
            events(parameters);
            statement.executeUpdate();
            return Set.of();
        }
    }

    private Set<Integer> validated(Connection connection, SortedMap<Long, Boolean> locks) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WriteSql.VALIDATED)) {
            Parameters parameters = new Parameters(connection, statement);
            parameters.add("int8", locks.keySet().toArray(Long[]::new));
            parameters.add("bool", locks.values().toArray(Boolean[]::new));
            grounds(parameters);
            receipts(parameters);
            events(parameters);
            return leftOut(statement);
        }
        catch (SQLException ex) {
            rollback(connection, ex);
            throw ex;
        }
    }

    /**
     * The statement began a transaction of its own, which an error leaves open.
     */
    private static void rollback(Connection connection, SQLException cause) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("rollback");
        }
        catch (SQLException ex) {
            cause.addSuppressed(ex);
        }
    }

    /**
     * The last rows that the statement answers with are those.
     */
    private static Set<Integer> leftOut(PreparedStatement statement) throws SQLException {
        Set<Integer> places = new HashSet<>();
        boolean rows = statement.execute();
        while (rows || statement.getUpdateCount() >= 0) {
            if (rows) {
                places.clear();
                ResultSet result = statement.getResultSet();
                while (result.next()) {
                    places.add(result.getInt(1));
                }
            }
            rows = statement.getMoreResults();
        }
        return places;
    }

    private void grounds(Parameters parameters) throws SQLException {
        List<Part<Map.Entry<String, Long>>> others = new ArrayList<>();
        List<Part<Map.Entry<Reads.Kind, String>>> kinds = new ArrayList<>();
        for (int i = 0; i < this.writes.size(); i++) {
            Reads reads = this.writes.get(i).reads();
            for (Map.Entry<String, Long> other : reads.others().entrySet()) {
                others.add(new Part<>(i, other));
            }
            for (Map.Entry<Reads.Kind, String> kind : reads.kinds().entrySet()) {
                kinds.add(new Part<>(i, kind));
            }
        }
        parameters.add("int4", others, Integer[]::new, Part::write);
        parameters.add("text", others, String[]::new, (other) -> other.item().getKey());
        parameters.add("int8", others, Long[]::new, (other) -> other.item().getValue());
        parameters.add("int4", kinds, Integer[]::new, Part::write);
        parameters.add("text", kinds, String[]::new, (kind) -> kind.item().getKey().conferenceId());
        parameters.add("text", kinds, String[]::new, (kind) -> kind.item().getKey().type());
        parameters.add("text", kinds, String[]::new, (kind) -> kind.item().getValue());
    }

    private void receipts(Parameters parameters) throws SQLException {
        List<Part<Receipt>> receipts = new ArrayList<>();
        for (int i = 0; i < this.writes.size(); i++) {
            if (this.writes.get(i).receipt() != null) {
                receipts.add(new Part<>(i, this.writes.get(i).receipt()));
            }
        }
        parameters.add("int4", receipts, Integer[]::new, Part::write);
        parameters.add("uuid", receipts, String[]::new, (row) -> row.item().commandId().toString());
        parameters.add("bytea", receipts, byte[][]::new, (row) -> row.item().digest());
        parameters.add("text", receipts, String[]::new, (row) -> row.item().conferenceId());
        parameters.add("text", receipts, String[]::new, (row) -> row.item().command());
        parameters.add("text", receipts, String[]::new, (row) -> row.item().actor().account());
        parameters.add("text", receipts, String[]::new, (row) -> row.item().actor().unit());
        parameters.add("text", receipts, String[]::new, (row) -> row.item().actor().role());
        parameters.add("int4", receipts, Integer[]::new, (row) -> row.item().status());
        parameters.add("text", receipts, String[]::new, (row) -> row.item().answer());
        parameters.add("timestamptz", receipts, String[]::new, (row) -> row.item().recordedAt().toString());
    }

    private void events(Parameters parameters) throws SQLException {
        List<Part<StoredEvent>> events = new ArrayList<>();
        for (int i = 0; i < this.writes.size(); i++) {
            for (StoredEvent event : this.writes.get(i).events()) {
                events.add(new Part<>(i, event));
            }
        }
        parameters.add("int4", events, Integer[]::new, Part::write);
        parameters.add("text", events, String[]::new, (row) -> row.item().message().getIdentifier());
        parameters.add("text", events, String[]::new, (row) -> row.item().message().getAggregateIdentifier());
        parameters.add("int8", events, Long[]::new, (row) -> row.item().message().getSequenceNumber());
        parameters.add("text", events, String[]::new, (row) -> row.item().message().getType());
        parameters.add("text", events, String[]::new, (row) -> row.item().time());
        parameters.add("text", events, String[]::new, (row) -> row.item().payload().getType().getName());
        parameters.add("text", events, String[]::new, (row) -> row.item().payload().getType().getRevision());
        parameters.add("bytea", events, byte[][]::new, (row) -> row.item().payload().getData());
        parameters.add("bytea", events, byte[][]::new, (row) -> row.item().metaData().getData());
        parameters.add("text", events, String[]::new, (row) -> row.item().conferenceId());
    }

    /**
     * Something that belongs to one of the writes.
     *
     * @param write the write's place in the batch
     * @param item the thing
     */
    private record Part<T>(int write, T item) {
    }

    private static final class Parameters {

        private final Connection connection;

        private final PreparedStatement statement;

        private int count;

        Parameters(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        void add(String type, Object[] elements) throws SQLException {
            Array array = this.connection.createArrayOf(type, elements);
            this.statement.setArray(++this.count, array);
        }

        <T, E> void add(String type, List<T> rows, java.util.function.IntFunction<E[]> array, Function<T, E> element)
                throws SQLException {
            E[] elements = array.apply(rows.size());
            for (int i = 0; i < elements.length; i++) {
                elements[i] = element.apply(rows.get(i));
            }
            add(type, elements);
        }

    }

}
