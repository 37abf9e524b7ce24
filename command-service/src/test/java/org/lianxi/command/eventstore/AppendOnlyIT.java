package org.lianxi.command.eventstore;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.sql.DataSource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.command.support.Roles;
import org.postgresql.PGConnection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each statement is first seen to have an effect, under somebody whom nothing binds, so
 * that its refusal says something.
 */
@DisplayName("数据库角色：记录只增不改，不靠程序自觉（INV-31）")
class AppendOnlyIT {

    private static final String DENIED = "42501";

    private static final Map<String, String> ROWS = Map.of("event",
            "insert into event (event_identifier, aggregate_identifier, sequence_number, time_stamp, payload_type, "
                    + "payload, meta_data, conference_id) values ('e', 'a', 0, '', '', '', '', 'c')",
            "log", "insert into log values (1, 0, 'e', 'c', 'a', 0, '', '')", "checkpoint",
            "insert into checkpoint values (1, 0, sha256('x'), '', now())", "full_tile",
            "insert into full_tile values (0, 0, sha256('x'))", "command_receipt",
            "insert into command_receipt values (gen_random_uuid(), '', 'c', '', '', null, '', 'refused', 422, "
                    + "'told to one person', now())");

    private static EmbeddedPostgres postgres;

    private static Roles roles;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start();
        roles = Roles.migrated(postgres);
        for (String row : ROWS.values()) {
            execute(roles.application(), row);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    /**
     * Every table with the trigger, those of later migrations too.
     */
    static List<String> tables() throws SQLException {
        return column("select tgrelid::regclass::text from pg_trigger where tgname = 'append_only' order by 1");
    }

    static Stream<String> changes() throws SQLException {
        List<String> changes = new ArrayList<>();
        for (String table : tables()) {
            String first = column("select quote_ident(attname) from pg_attribute where attnum = 1 and attrelid = '"
                    + table + "'::regclass")
                .getFirst();
            changes.addAll(List.of("update %s set %s = %s".formatted(table, first, first), "delete from " + table,
                    "truncate " + table, "drop table " + table + " cascade",
                    "alter table " + table + " disable trigger append_only",
                    "alter table " + table + " disable trigger all", "alter table " + table + " add column more text",
                    "alter table " + table + " rename to former", "drop trigger append_only on " + table,
                    "create rule silent as on insert to " + table + " do instead nothing",
                    "lock table " + table + " in access exclusive mode"));
        }
        changes.addAll(List.of("set session_replication_role = replica", "set role lianxi_owner",
                "set session authorization lianxi_owner", "alter role current_user superuser",
                "create or replace function refuse_change() returns trigger language plpgsql as 'begin return new; end'",
                "drop function refuse_change() cascade", "create table mine (x int)", "create schema mine",
                "alter table event owner to lianxi_application", "drop schema vault cascade",
                "select grant_roles('lianxi_reader', 'lianxi_application')"));
        return changes.stream();
    }

    @ParameterizedTest
    @MethodSource("changes")
    @DisplayName("程序角色、查阅角色都不能改、删、清空、改表、关触发器、换身份")
    void refusesApplicationAndReader(String change) throws Exception {
        try (Connection anybody = roles.administrator().getConnection();
                Statement statement = anybody.createStatement()) {
            anybody.setAutoCommit(false);
            for (String table : tables()) {
                statement.execute("alter table " + table + " disable trigger append_only");
            }
            statement.execute(change);
            anybody.rollback();
        }
        for (String role : List.of("application", "reader")) {
            assertThatExceptionOfType(SQLException.class).as(role)
                .isThrownBy(() -> execute(roles.of(role), change))
                .satisfies((refused) -> assertThat(refused.getSQLState()).isIn(DENIED, "25006"));
        }
        if (change.startsWith("update") || change.startsWith("delete") || change.startsWith("truncate")) {
            assertThatExceptionOfType(SQLException.class).as("owner")
                .isThrownBy(() -> execute(roles.owner(), change))
                .withMessageContaining("append-only");
        }
    }

    @Test
    @DisplayName("查阅角色自己关掉只读，也还是不能改")
    void theReaderMayNotWriteEither() throws Exception {
        for (String table : tables()) {
            for (String change : List.of("delete from " + table, "insert into " + table + " default values",
                    "copy " + table + " from stdin")) {
                try (Connection reader = roles.reader().getConnection(); Statement set = reader.createStatement()) {
                    set.execute("set default_transaction_read_only = off");
                    assertThatExceptionOfType(SQLException.class).isThrownBy(() -> send(reader, change))
                        .satisfies((refused) -> assertThat(refused.getSQLState()).isEqualTo(DENIED));
                }
            }
        }
    }

    private static void send(Connection connection, String change) throws Exception {
        if (change.startsWith("copy")) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(change, new StringReader(""));
        }
        else {
            connection.createStatement().execute(change);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "select * from event", "select * from log", "select * from checkpoint",
            "select * from full_tile", "select command, outcome, status from command_receipt", "copy event to stdout" })
    @DisplayName("查阅角色读得到记录")
    void theReaderReads(String question) throws Exception {
        try (Connection reader = roles.reader().getConnection()) {
            if (question.startsWith("copy")) {
                assertThat(reader.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(question, OutputStream.nullOutputStream())).isOne();
            }
            else {
                assertThat(reader.createStatement().executeQuery(question).next()).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "select * from vault.subject", "select answer from command_receipt",
            "select * from relay_cursor", "select * from snapshot_event", "copy (select 1) to program 'true'",
            "select pg_read_file('postgresql.conf')" })
    @DisplayName("不归查阅角色看的，看不到")
    void theReaderDoesNotReadTheRest(String question) throws Exception {
        execute(roles.administrator(), question);
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> execute(roles.reader(), question))
            .satisfies((refused) -> assertThat(refused.getSQLState()).isEqualTo(DENIED));
    }

    @Test
    @DisplayName("会变的，程序角色照常改：转发进度、快照、姓名库")
    void theApplicationChangesWhatChanges() throws Exception {
        execute(roles.application(), "update relay_cursor set last_index = last_index");
        execute(roles.application(), "delete from snapshot_event");
        execute(roles.application(), "insert into vault.subject values ('c', 's', '', '某', null, now(), now())");
        execute(roles.application(), "delete from vault.subject");
    }

    @Test
    @DisplayName("通知服务的角色看不到事件，事件服务的角色看不到通知")
    void servicesAreKeptApart() throws Exception {
        execute(roles.of("notification"), "create table notification.told (x int)");
        for (String role : List.of("application", "reader", "owner")) {
            assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(roles.of(role), "select * from notification.told"));
        }
        assertThatExceptionOfType(SQLException.class)
            .isThrownBy(() -> execute(roles.of("notification"), "select * from event"));
    }

    private static void execute(DataSource role, String sql) throws SQLException {
        try (Connection connection = role.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(sql);
            connection.commit();
        }
    }

    private static List<String> column(String sql) throws SQLException {
        try (Connection connection = roles.administrator().getConnection();
                ResultSet rows = connection.createStatement().executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

}
