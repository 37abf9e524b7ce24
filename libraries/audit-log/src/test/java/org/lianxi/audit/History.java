package org.lianxi.audit;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A history in a database, written as the command service and its relay write it, by the
 * migrations of the command service.
 */
final class History {

    /**
     * How many events there are.
     */
    static final int SIZE = 700;

    /**
     * Where checkpoints were signed.
     */
    static final List<Integer> SIGNED = List.of(1, 200, 256, 300, 512, SIZE);

    private static final Path MIGRATIONS = Path.of("../../command-service/src/main/resources/db/command");

    private static final int AGGREGATES = 5;

    private static final Instant BEGAN = Instant.parse("2026-03-02T01:00:00.123Z");

    private final SigningKey key;

    private final Map<Integer, StoredEvent> others = new HashMap<>();

    private final Map<Integer, byte[]> entries = new HashMap<>();

    /**
     * A history.
     * @param key key that it is signed with
     */
    History(SigningKey key) {
        this.key = key;
    }

    /**
     * The history, with another event in place of one.
     */
    History with(int index, StoredEvent event) {
        History other = new History(this.key);
        other.others.put(index, event);
        return other;
    }

    /**
     * An event of the history.
     * @param index its place, from 1
     * @return the event
     */
    StoredEvent event(int index) {
        return this.others.getOrDefault(index, usual(index));
    }

    static StoredEvent usual(int index) {
        int aggregate = index % AGGREGATES;
        String payload = "{\"number\":%d,\"title\":\"议题 “%d”\"}".formatted(index, index);
        String metaData = "{\"commandId\":\"command-%d\",\"account\":\"account-%d\",\"unit\":%s,\"role\":\"member\",\"trace\":{\"a\":[1]}}"
            .formatted(index, aggregate, (aggregate == 0) ? "null" : "\"unit-" + aggregate + "\"");
        return new StoredEvent("conference-" + conference(index), "event-" + index, "meeting-" + aggregate,
                (index - ((aggregate == 0) ? AGGREGATES : aggregate)) / AGGREGATES, "org.lianxi.meeting.closed.v1", "1",
                BEGAN.plusSeconds(index * 60L).toString(), payload.getBytes(StandardCharsets.UTF_8),
                metaData.getBytes(StandardCharsets.UTF_8));
    }

    private static int conference(int index) {
        return index % AGGREGATES % 2;
    }

    byte[] entry(int index) {
        return this.entries.computeIfAbsent(index, (key) -> event(key).entry(key).orElseThrow().canonical());
    }

    /**
     * A signed checkpoint of the history.
     * @param size how many entries it is over
     * @return the note
     */
    Note signed(int size) {
        MerkleTree tree = new MerkleTree();
        for (int i = 1; i <= size; i++) {
            tree.append(Hash.ofLeaf(entry(i)));
        }
        return this.key.sign(new Checkpoint(this.key.verifierKey().name(), size, tree.root()).text());
    }

    /**
     * Makes the tables.
     * @param connection an empty database
     * @throws Exception if it cannot be done
     */
    static void migrate(Connection connection) throws Exception {
        List<Path> migrations;
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            migrations = files.sorted().toList();
        }
        for (Path migration : migrations) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(Files.readString(migration));
            }
        }
    }

    /**
     * Writes the history into empty tables.
     * @param connection a migrated database
     * @throws SQLException if it cannot be written
     */
    void write(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        List<FullTile> tiles = new ArrayList<>();
        MerkleTree tree = new MerkleTree((level, index, hash) -> tiles.add(new FullTile(level, index, hash)));
        int signedBefore = 0;
        for (int index = 1; index <= SIZE; index++) {
            writeEvent(connection, index);
            tree.append(Hash.ofLeaf(entry(index)));
            if (SIGNED.contains(index)) {
                sign(connection, tree, signedBefore);
                signedBefore = index;
            }
        }
        for (FullTile tile : tiles) {
            run(connection, "insert into full_tile (level, tile, hash) values (?, ?, ?)", tile.level(), tile.index(),
                    tile.hash().bytes());
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void writeEvent(Connection connection, int index) throws SQLException {
        StoredEvent event = event(index);
        run(connection,
                "insert into event (event_identifier, aggregate_identifier, sequence_number, time_stamp, payload_type, "
                        + "payload_revision, payload, meta_data, conference_id) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                event.eventId(), event.aggregateId(), event.sequence(), event.time(), event.type(), event.revision(),
                event.payload(), event.metaData(), event.conferenceId());
        byte[] entry = entry(index);
        run(connection,
                "insert into log (log_index, previous_index, event_identifier, conference_id, "
                        + "aggregate_identifier, sequence_number, entry, leaf) values (?, ?, ?, ?, ?, ?, ?, ?)",
                (long) index, previous(index), event.eventId(), event.conferenceId(), event.aggregateId(),
                event.sequence(), entry, Hash.ofLeaf(entry).bytes());
    }

    private static long previous(int index) {
        int before = index - 1;
        while (before > 0 && conference(before) != conference(index)) {
            before--;
        }
        return before;
    }

    private void sign(Connection connection, MerkleTree tree, int before) throws SQLException {
        Checkpoint checkpoint = new Checkpoint(this.key.verifierKey().name(), tree.size(), tree.root());
        run(connection,
                "insert into checkpoint (size, previous_size, root, note, signed_at) values (?, ?, ?, ?, now())",
                checkpoint.size(), (long) before, checkpoint.root().bytes(),
                this.key.sign(checkpoint.text()).toString());
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private record FullTile(int level, long index, Hash hash) {
    }

}
