package org.lianxi.command.eventstore;

import java.io.IOException;
import java.sql.Connection;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.ConferenceHistory.Passage;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.support.Roles;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitWithdrawn;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("某一事件发生时的联席会议")
class PastStandingsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private static EmbeddedPostgres postgres;

    private final String conference = "c-" + UUID.randomUUID();

    private Instance instance;

    private long sequence;

    private int reports;

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
    void adopted() {
        this.instance = new Instance(postgres, 1);
        commit(conference(new CharterAdopted(this.conference, 1, "n", DAY, "h", Licheng.adoption().charter())),
                admission("gxj", 1), admission("zgh", 2));
    }

    @AfterEach
    void disconnect() {
        this.instance.close();
    }

    @Test
    @DisplayName("报告之后加入、退出的单位不改变报告时的成员单位，问几次都一样，换一个实例也一样")
    void membersOfThen() {
        StoredEvent first = commit(report());
        commit(admission("sfj", 3));
        StoredEvent second = commit(report());
        commit(withdrawal("zgh"));
        StoredEvent third = commit(report());
        for (int round = 0; round < 2; round++) {
            assertThat(unitsAt(first)).containsExactly("gxj", "zgh");
            assertThat(unitsAt(second)).containsExactly("gxj", "zgh", "sfj");
            assertThat(unitsAt(third)).containsExactly("gxj", "sfj");
        }
        try (Instance other = new Instance(postgres, 1)) {
            assertThat(other.past.at(this.conference, id(first)).before().unitCodes()).containsExactly("gxj", "zgh");
        }
    }

    @Test
    @DisplayName("联席会议自身的事件：此前和此后")
    void bothSidesOfAChange() {
        StoredEvent left = commit(withdrawal("zgh"));
        StoredEvent joined = commit(admission("sfj", 3));
        Passage leaving = passage(left);
        assertThat(leaving.before().unitCodes()).containsExactly("gxj", "zgh");
        assertThat(leaving.after().unitCodes()).containsExactly("gxj");
        assertThat(leaving.isUnit("zgh")).isTrue();
        assertThat(passage(joined).before().unitCodes()).containsExactly("gxj");
        assertThat(passage(joined).after().unitCodes()).containsExactly("gxj", "sfj");
        assertThat(passage(joined).knows("district-government")).isTrue();
        assertThat(passage(joined).knows("zgh")).isFalse();
    }

    @Test
    @DisplayName("成立的事件，此前即此后")
    void theFounding() {
        String adoption = jdbcId("select event_identifier from event where conference_id = ? and sequence_number = 0");
        Passage founded = this.instance.past.at(this.conference, adoption);
        assertThat(founded.before()).isEqualTo(founded.after());
        assertThat(founded.after().charter().identity().id()).isEqualTo(Licheng.ID);
    }

    @Test
    @DisplayName("以日志的次序为准：先开始、后提交的加入排在报告之前")
    void theOrderIsThatOfTheLog() throws Exception {
        try (Connection late = this.instance.dataSource.getConnection(); Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            StoredEvent admission = admission("sfj", 3);
            insert(statement, admission);
            StoredEvent report = commit(report());
            late.commit();
            assertThat(unitsAt(report)).containsExactly("gxj", "zgh", "sfj");
        }
    }

    @Test
    @DisplayName("没有的事件、别的联席会议的事件：查无此事件")
    void unknownEvents() {
        StoredEvent report = commit(report());
        for (String[] asked : List.of(new String[] { this.conference, "none" },
                new String[] { "another", id(report) })) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.instance.past.at(asked[0], asked[1]))
                .satisfies((refusal) -> assertThat(refusal.code()).isEqualTo("unknown-event"));
        }
    }

    private List<String> unitsAt(StoredEvent event) {
        Passage passage = passage(event);
        assertThat(passage.after()).isEqualTo(passage.before());
        return passage.before().unitCodes();
    }

    private Passage passage(StoredEvent event) {
        return this.instance.past.at(this.conference, id(event));
    }

    private static String id(StoredEvent event) {
        return event.message().getIdentifier();
    }

    private String jdbcId(String sql) {
        return JdbcClient.create(postgres.getPostgresDatabase())
            .sql(sql)
            .param(this.conference)
            .query(String.class)
            .single();
    }

    private StoredEvent commit(StoredEvent... events) {
        this.instance.commits.commit(Instance.write(events));
        return events[events.length - 1];
    }

    private StoredEvent report() {
        String action = "action-" + this.conference + "-" + this.reports++;
        return Instance.event("ActionItem", action, 0,
                new ProgressReported(this.conference, action, "report-1", 1, "gxj", 30, "已摸底", DAY));
    }

    private StoredEvent admission(String unit, int position) {
        return conference(new MemberUnitAdmitted(this.conference, unit, unit, unit, "government", position, DAY));
    }

    private StoredEvent withdrawal(String unit) {
        return conference(new MemberUnitWithdrawn(this.conference, unit, unit, null, null, DAY));
    }

    private StoredEvent conference(RecordedFact fact) {
        return Instance.event("Conference", "conference-" + this.conference, this.sequence++, fact);
    }

    private void insert(Statement statement, StoredEvent event) throws Exception {
        String payload = HexFormat.of().formatHex(event.payload().getData());
        statement.execute("insert into event (event_identifier, aggregate_identifier, sequence_number, type, "
                + "time_stamp, payload_type, payload_revision, payload, meta_data, conference_id) values ('" + id(event)
                + "', '" + event.message().getAggregateIdentifier() + "', " + event.message().getSequenceNumber()
                + ", 'Conference', '" + event.time() + "', '" + event.payload().getType().getName() + "', '2', '\\x"
                + payload + "', '{}', '" + this.conference + "')");
    }

}
