package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("日志由事件推出：丢了尾部，重新编出的每一列都一样")
class RelayTailIT {

    private static final int EVENTS = 60;

    private static final int KEPT = 23;

    private static final String ROWS = "select log_index, previous_index, event_identifier, conference_id, "
            + "aggregate_identifier, sequence_number, encode(entry, 'hex') as entry, encode(leaf, 'hex') as leaf "
            + "from log order by log_index";

    @Test
    @DisplayName("丢掉日志的尾部和游标：另一个转发者编出同样的日志，补发同样的事件")
    void aLostTailIsNumberedAgainIdentically() throws Exception {
        try (Database database = new Database()) {
            JdbcClient jdbc = JdbcClient.create(database.dataSource());
            for (int i = 0; i < EVENTS; i++) {
                database.committed("c" + i % 3, "meeting-" + i % 6, i / 6);
            }
            RecordingPublisher before = new RecordingPublisher();
            numberAll(database, before);
            List<Map<String, Object>> log = jdbc.sql(ROWS).query().listOfRows();
            assertThat(log).hasSize(EVENTS);
            loseTail(database);
            assertThat(jdbc.sql("select count(*) from log").query(Integer.class).single()).isEqualTo(KEPT);
            RecordingPublisher after = new RecordingPublisher();
            numberAll(database, after);
            assertThat(jdbc.sql(ROWS).query().listOfRows()).isEqualTo(log);
            assertThat(after.published).usingRecursiveFieldByFieldElementComparator()
                .containsExactlyElementsOf(tail(before.published));
        }
    }

    private static List<RecordedEvent> tail(List<RecordedEvent> published) {
        return published.subList(KEPT, EVENTS);
    }

    private static void numberAll(Database database, RecordingPublisher publisher) {
        try (Relay relay = new Relay(database.dataSource(), new PublishedLog(JdbcClient.create(database.dataSource())),
                publisher, new Unsealed(), new RelayWake(), () -> true)) {
            relay.start();
            await().until(() -> relay.status().assigned() == EVENTS && relay.status().published() == EVENTS);
        }
    }

    /**
     * As a crash would leave it: the rows of the last rounds are gone, and so is what
     * those rounds had made of the cursor.
     */
    private static void loseTail(Database database) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table log disable trigger append_only");
            statement.execute("delete from log where log_index > " + KEPT);
            statement.execute("alter table log enable trigger append_only");
            statement.execute("update relay_cursor set last_index = " + KEPT + ", published_index = " + KEPT
                    + ", (tx, global_index) = (select e.tx, e.global_index from event e join log l "
                    + "using (event_identifier) where l.log_index = " + KEPT + ")");
        }
    }

}
