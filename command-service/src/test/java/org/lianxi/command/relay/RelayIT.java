package org.lianxi.command.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.transport.RecordedEvent;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@DisplayName("转发：已提交的事件一个不漏，序号连续")
class RelayIT {

    private static final int WRITERS = 8;

    private static final int EACH = 150;

    private final RecordingPublisher publisher = new RecordingPublisher();

    private final Unsealed seal = new Unsealed();

    private final List<Relay> relays = new ArrayList<>();

    private Database database;

    @BeforeEach
    void start() throws Exception {
        this.database = new Database();
    }

    @AfterEach
    void stop() throws Exception {
        this.relays.forEach(Relay::close);
        this.database.close();
    }

    @Test
    @DisplayName("有事务长时间不提交时：按表序读的读者会漏，转发一条不漏、不乱、不重")
    void losesNothingWhereANaiveReaderDoes() throws Exception {
        relay();
        Set<Long> naive = new HashSet<>();
        AtomicBoolean writing = new AtomicBoolean(true);
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<?> reader = pool.submit(() -> readNaively(naive, writing));
            List<Future<?>> writers = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                int number = writer;
                writers.add(pool.submit(() -> write(number)));
            }
            for (Future<?> writer : writers) {
                writer.get();
            }
            try {
                await().until(() -> this.publisher.published.size() >= WRITERS * EACH);
            }
            finally {
                writing.set(false);
                reader.get();
            }
        }
        assertThat(naive).as("the fault landed: the naive reader lost events").hasSizeLessThan(WRITERS * EACH);
        assertThat(this.publisher.indexes())
            .containsExactlyElementsOf(LongStream.rangeClosed(1, WRITERS * EACH).boxed().toList());
        Map<String, Long> last = new HashMap<>();
        Map<String, Long> lastOfConference = new HashMap<>();
        for (RecordedEvent event : this.publisher.published) {
            assertThat(event.sequence()).isEqualTo(last.getOrDefault(event.aggregateId(), -1L) + 1);
            assertThat(event.previousIndex()).isEqualTo(lastOfConference.getOrDefault(event.conferenceId(), 0L));
            last.put(event.aggregateId(), event.sequence());
            lastOfConference.put(event.conferenceId(), event.index());
        }
    }

    @Test
    @DisplayName("Kafka 不在时照样编号，回来后接着发布")
    void numbersWhileTheBrokerIsAway() throws Exception {
        this.publisher.away = true;
        Relay relay = relay();
        this.database.committed("c", "meeting-1", 0);
        this.database.committed("c", "meeting-1", 1);
        await().until(() -> relay.status().assigned() == 2);
        assertThat(this.publisher.published).isEmpty();
        this.publisher.away = false;
        await().until(() -> this.publisher.indexes().equals(List.of(1L, 2L)));
    }

    @Test
    @DisplayName("主题换了就从头发布，尾部丢了就从断处补发")
    void fillsATopicThatLostItsContent() throws Exception {
        for (int i = 0; i < 4; i++) {
            this.database.committed("c", "meeting-1", i);
        }
        Relay first = relay();
        await().until(() -> first.status().published() == 4);
        stop(first);
        this.publisher.published.clear();
        this.publisher.away = false;
        this.publisher.holds = 2;
        Relay second = relay();
        await().until(() -> this.publisher.indexes().equals(List.of(3L, 4L)));
        stop(second);
        this.publisher.published.clear();
        this.publisher.away = false;
        this.publisher.holds = Long.MAX_VALUE;
        this.publisher.identity = "second";
        relay();
        await().until(() -> this.publisher.indexes().equals(List.of(1L, 2L, 3L, 4L)));
    }

    @Test
    @DisplayName("聚合内序号有缺：停下并说明，不发布缺口之后的事件")
    void haltsAtAHole() throws Exception {
        Relay relay = relay();
        this.database.committed("c", "meeting-1", 0);
        this.database.committed("c", "meeting-1", 2);
        await().until(() -> relay.status().halted() != null);
        assertThat(relay.status().halted()).contains("meeting-1@2");
        assertThat(relay.status().assigned()).isLessThan(2);
    }

    @Test
    @DisplayName("查出日志被动过：连一轮也不再编，编了还没发的也不再发")
    void stopsBeforeTheNextRound() throws Exception {
        this.publisher.away = true;
        Relay relay = relay();
        this.database.committed("c", "meeting-1", 0);
        await().until(() -> relay.status().assigned() == 1);
        this.seal.halted = "tampered with";
        this.publisher.away = false;
        this.database.committed("c", "meeting-1", 1);
        await().until(() -> relay.status().halted() != null);
        assertThat(relay.status()).extracting(RelayStatus::assigned, RelayStatus::published, RelayStatus::halted)
            .containsExactly(1L, 0L, "tampered with");
        assertThat(this.publisher.published).isEmpty();
        assertThat(new PublishedLog(JdbcClient.create(this.database.dataSource())).after(0)).hasSize(1);
    }

    @Test
    @DisplayName("同时只有一个转发者；它退出后另一个接上，不重不漏")
    void oneLeaderAtATime() throws Exception {
        Relay first = relay();
        await().until(() -> first.status().leader());
        RecordingPublisher other = new RecordingPublisher();
        Relay second = relay(other);
        this.database.committed("c", "meeting-1", 0);
        await().until(() -> this.publisher.indexes().equals(List.of(1L)));
        assertThat(second.status().leader()).isFalse();
        // What is published before its number is written is published again by whoever
        // follows.
        await().until(() -> first.status().assigned() == 1 && first.status().published() == 1);
        stop(first);
        this.database.committed("c", "meeting-1", 1);
        await().until(() -> other.indexes().equals(List.of(2L)));
    }

    @Test
    @DisplayName("事件与日志只增不改（INV-31）")
    void eventsAndLogAreAppendOnly() throws Exception {
        this.database.committed("c", "meeting-1", 0);
        for (String sql : List.of("update event set conference_id = 'x'", "delete from event", "truncate event cascade",
                "delete from log", "update command_receipt set status = 1")) {
            try (Connection connection = this.database.owner().getConnection();
                    Statement statement = connection.createStatement()) {
                assertThatExceptionOfType(SQLException.class).isThrownBy(() -> statement.execute(sql))
                    .withMessageContaining("append-only");
            }
        }
    }

    private Relay relay() {
        return relay(this.publisher);
    }

    private Relay relay(LogPublisher to) {
        Relay relay = new Relay(this.database.dataSource(),
                new PublishedLog(JdbcClient.create(this.database.dataSource())), to, this.seal, new RelayWake(),
                () -> true);
        this.relays.add(relay);
        relay.start();
        return relay;
    }

    private void stop(Relay relay) {
        relay.close();
        this.relays.remove(relay);
    }

    private void write(int writer) {
        try (Connection connection = this.database.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < EACH; i++) {
                Database.insert(connection, "c" + writer % 3, "meeting-" + writer, i);
                if ((i + writer) % 10 == 0) {
                    LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
                }
                connection.commit();
            }
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private void readNaively(Set<Long> seen, AtomicBoolean writing) {
        long last = 0;
        try (Connection connection = this.database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            while (writing.get()) {
                try (ResultSet rows = statement.executeQuery(
                        "select global_index from event where global_index > " + last + " order by global_index")) {
                    while (rows.next()) {
                        last = rows.getLong(1);
                        seen.add(last);
                    }
                }
            }
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
