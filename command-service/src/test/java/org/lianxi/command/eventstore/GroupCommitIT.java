package org.lianxi.command.eventstore;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.support.Roles;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.MemberUnitAdmitted;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("合并提交：各得其所，互不牵连")
class GroupCommitIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static final Charter CHARTER = Licheng.adoption().charter();

    private static EmbeddedPostgres postgres;

    private Instance one;

    private Instance two;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        Roles.migrated(postgres);
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @BeforeEach
    void connect() {
        this.one = new Instance(postgres, 1);
        this.two = new Instance(postgres, 2);
    }

    @AfterEach
    void disconnect() {
        this.one.close();
        this.two.close();
    }

    @Test
    @DisplayName("一批之中有冲突：只有冲突的不成，其余都成")
    void oneConflictDoesNotFailItsNeighbours() {
        String conference = id();
        UUID key = UUID.randomUUID();
        this.one.commits.commit(with(assignment(conference, "taken", 0), key));
        Write accepted = with(assignment(conference, "free", 0), UUID.randomUUID());
        Write exists = with(assignment(conference, "taken", 0), UUID.randomUUID());
        Write overtaken = Instance.write(assignment(conference, "taken-2", 0), assignment(conference, "taken-2", 1));
        this.one.commits.commit(Instance.write(assignment(conference, "taken-2", 0)));
        this.one.commits.commit(Instance.write(assignment(conference, "taken-2", 1)));
        Write late = Instance.write(assignment(conference, "taken-2", 1));
        Write repeated = with(assignment(conference, "other", 0), key);
        List<GroupCommit.Turn> batch = turns(accepted, exists, late, repeated, overtaken);
        this.one.store.write(batch);
        batch.get(0).answer();
        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(batch.get(1)::answer);
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(batch.get(2)::answer);
        assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(batch.get(3)::answer);
        assertThatExceptionOfType(AggregateStreamCreationException.class).isThrownBy(batch.get(4)::answer);
        assertThat(aggregates(conference)).containsExactlyInAnyOrder("taken", "free", "taken-2");
    }

    @Test
    @DisplayName("依据变了的那一笔单独退回，同批的照写")
    void aStaleWriteIsLeftOutAlone() {
        String conference = id();
        this.one.commits.commit(Instance.write(adoption(conference)));
        Write fresh = resting(conference, 0, assignment(conference, "a-fresh", 0));
        Write stale = resting(conference, -1, assignment(conference, "a-stale", 0));
        List<GroupCommit.Turn> batch = turns(fresh, stale);
        this.one.store.write(batch);
        batch.get(0).answer();
        assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(batch.get(1)::answer);
        assertThat(aggregates(conference)).containsExactlyInAnyOrder("conference-" + conference, "a-fresh");
    }

    @Test
    @DisplayName("几十个同时来：都写成，各聚合按序，回执一笔不少")
    void manyAtOnce() throws Exception {
        String conference = id();
        int callers = 48;
        int each = 20;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> done = new ArrayList<>();
            for (int caller = 0; caller < callers; caller++) {
                String action = "action-" + conference + "-" + caller;
                GroupCommit commits = (caller % 2 == 0) ? this.one.commits : this.two.commits;
                done.add(threads.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        commits.commit(with(assignment(conference, action, i), UUID.randomUUID()));
                    }
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        }
        List<Long> disorder = jdbc()
            .sql("select global_index from (select global_index, sequence_number, row_number() over (partition by "
                    + "aggregate_identifier order by tx, global_index) - 1 as place from event "
                    + "where conference_id = ?) e where place <> sequence_number")
            .param(conference)
            .query(Long.class)
            .list();
        assertThat(disorder).isEmpty();
        assertThat(jdbc().sql("select count(*) from event where conference_id = ?")
            .param(conference)
            .query(Integer.class)
            .single()).isEqualTo(callers * each);
    }

    @ParameterizedTest(name = "{0} 条通道")
    @ValueSource(ints = { 1, 2 })
    @DisplayName("不能同时成立的两个决定：任何交错下都不会都成立")
    void decisionsThatExcludeEachOther(int lanes) throws Exception {
        try (Instance third = new Instance(postgres, lanes);
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicInteger decided = new AtomicInteger();
            for (int round = 0; round < 60; round++) {
                String conference = id();
                this.one.commits.commit(Instance.write(adoption(conference)));
                Instance other = (round % 2 == 0) ? third : this.one;
                Future<?> assigning = threads.submit(() -> again(() -> third.work((write) -> {
                    if (third.readers.standing(conference).units().isEmpty()) {
                        write.add(assignment(conference, "action-" + conference, 0));
                    }
                })));
                Future<?> changing = threads.submit(() -> again(() -> other.work((write) -> {
                    if (other.readers.in(conference).isEmpty()) {
                        write.add(change(conference, 1));
                    }
                })));
                assigning.get();
                changing.get();
                List<String> written = aggregates(conference);
                boolean assigned = written.contains("action-" + conference);
                boolean changed = lastOf("conference-" + conference) == 1;
                assertThat(assigned && changed).as("round %d", round).isFalse();
                assertThat(assigned || changed).as("round %d", round).isTrue();
                decided.addAndGet(assigned ? 1 : 0);
            }
        }
    }

    @Test
    @DisplayName("看遍一类聚合之后才提交的、号更小的事件，也算变化")
    void aKindSeesALateCommitter() throws Exception {
        String conference = id();
        this.one.commits.commit(Instance.write(adoption(conference)));
        try (Connection late = this.two.dataSource.getConnection(); Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            insert(statement, conference, "action-late-" + conference);
            this.one.commits.commit(Instance.write(assignment(conference, "action-early-" + conference, 0)));
            Consumer<Write> decision = (write) -> {
                assertThat(this.one.readers.in(conference)).hasSize(1);
                commit(late);
                write.add(change(conference, 1));
            };
            assertThatExceptionOfType(ConcurrencyException.class).isThrownBy(() -> this.one.work(decision));
        }
        this.one.work((write) -> {
            assertThat(this.one.readers.in(conference)).hasSize(2);
            write.add(change(conference, 1));
        });
        assertThat(lastOf("conference-" + conference)).isEqualTo(1);
    }

    private static void again(Runnable work) {
        while (true) {
            try {
                work.run();
                return;
            }
            catch (ConcurrencyException ex) {
                assertThat(ex).isNotNull();
            }
        }
    }

    private static void commit(Connection connection) {
        try {
            connection.commit();
        }
        catch (SQLException ex) {
            throw new IllegalStateException(ex);
        }
    }

    private static void insert(Statement statement, String conference, String action) throws SQLException {
        StoredEvent event = assignment(conference, action, 0);
        String payload = java.util.HexFormat.of().formatHex(event.payload().getData());
        statement.execute("insert into event (event_identifier, aggregate_identifier, sequence_number, type, "
                + "time_stamp, payload_type, payload_revision, payload, meta_data, conference_id) values ('"
                + UUID.randomUUID() + "', '" + action + "', 0, 'ActionItem', '" + event.time() + "', '"
                + event.payload().getType().getName() + "', '1', '\\x" + payload + "', '{}', '" + conference + "')");
    }

    private static List<GroupCommit.Turn> turns(Write... writes) {
        return List.of(writes).stream().map(GroupCommit.Turn::new).toList();
    }

    private static Write with(StoredEvent event, UUID key) {
        Receipt receipt = Instance.receipt(key);
        Write write = Instance.write(event);
        write.receipt(receipt);
        return write;
    }

    private static Write resting(String conference, long sequence, StoredEvent event) {
        Write write = Instance.write(event);
        write.reads().other("conference-" + conference, sequence);
        return write;
    }

    private static StoredEvent assignment(String conference, String action, long sequence) {
        return Instance.event("ActionItem", action, sequence, new ActionAssigned(conference, action, "t", "x",
                new ActionSource("resolution", "m", "r"), "gxj", List.of(), null, DAY));
    }

    private static StoredEvent adoption(String conference) {
        return Instance.event("Conference", "conference-" + conference, 0,
                new CharterAdopted(conference, 1, "n", DAY, "h", CHARTER));
    }

    private static StoredEvent change(String conference, long sequence) {
        return Instance.event("Conference", "conference-" + conference, sequence,
                new MemberUnitAdmitted(conference, "gxj", "n", "n", "a", 1, DAY));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static List<String> aggregates(String conference) {
        return jdbc().sql("select distinct aggregate_identifier from event where conference_id = ?")
            .param(conference)
            .query(String.class)
            .list();
    }

    private static long lastOf(String aggregate) {
        return jdbc().sql("select max(sequence_number) from event where aggregate_identifier = ?")
            .param(aggregate)
            .query(Long.class)
            .single();
    }

    private static JdbcClient jdbc() {
        return JdbcClient.create(postgres.getPostgresDatabase());
    }

}
