package org.lianxi.notification.shared;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.notification.ServiceTest;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

class SchemaUpgradeTest extends ServiceTest {

    private final DataSource database = postgres.getDatabase("postgres", "upgraded");

    @BeforeEach
    void anInstallation() {
        jdbc().sql("create database upgraded").update();
    }

    @AfterEach
    void gone() {
        jdbc().sql("drop database upgraded with (force)").update();
    }

    @Test
    @DisplayName("已有的安装升级：在办事项从日志重新填起，发过的提醒和开始的日子留着")
    void mattersAreFilledAgain() {
        JdbcClient upgraded = JdbcClient.create(this.database);
        schema().target("3").load().migrate();
        List.of("insert into matter values ('c', 'conference', 'c', 9, true, '{}')",
                "insert into consumer_position values (0, 'topic-1', 9, '{\"c\": 9}')",
                "insert into conference_position values ('c', 9)",
                "insert into deadline_watch values ('c', timestamptz '2026-01-05 10:00+08')",
                "insert into reminder values ('c', 'action-is-done', 'action-1', date '2026-05-03', 'due',"
                        + " timestamptz '2026-04-30 09:00+08', null)")
            .forEach((row) -> upgraded.sql(row.replace("into ", "into notification.")).update());

        schema().load().migrate();

        assertThat(List.of("matter", "consumer_position", "conference_position"))
            .allSatisfy((table) -> assertThat(rows(upgraded, table)).isZero());
        assertThat(List.of("deadline_watch", "reminder"))
            .allSatisfy((table) -> assertThat(rows(upgraded, table)).isOne());
        assertThat(upgraded.sql("select started_at = recorded_at from notification.reminder")
            .query(Boolean.class)
            .single()).isTrue();
    }

    @Test
    @DisplayName("已有的安装升级：事项和条款从日志重新填起，各以所依据的规则")
    void rulesAreFilledAgain() {
        JdbcClient upgraded = JdbcClient.create(this.database);
        schema().target("13").load().migrate();
        List.of("insert into subject values ('c', 'case-1', 9, '专项执法', 'wjj')",
                "insert into governed values ('c', 1, 'caseKinds', '一(三) 建立机制')",
                "insert into consumer_position values (0, 'topic-1', 9, '{\"c\": 9}')",
                "insert into conference_position values ('c', 9)", "insert into taken_in values ('c', 9)")
            .forEach((row) -> upgraded.sql(row.replace("into ", "into notification.")).update());

        schema().load().migrate();

        assertThat(List.of("subject", "governed", "consumer_position", "conference_position"))
            .allSatisfy((table) -> assertThat(rows(upgraded, table)).isZero());
        assertThat(rows(upgraded, "taken_in")).isOne();
    }

    @ParameterizedTest(name = "{0}，群机器人{1}")
    @CsvSource(delimiter = '|', textBlock = """
            {inbox,mail}                       | 没有说过话 |
            {inbox,mail}                       | 说过话    | {inbox,mail}
            {inbox}                            | 没有说过话 | {inbox}
            {dingtalk,feishu,inbox,mail,wecom} | 说过话    |
            {inbox,mail,wecom}                 | 说过话    | {inbox,mail,wecom}
            """)
    @DisplayName("已有的安装升级：当时有的渠道都要的，算没有说过渠道；何时说的，照变动记录")
    void wishesGoOn(String channels, String robots, String expected) {
        JdbcClient upgraded = JdbcClient.create(this.database);
        schema().target("13").load().migrate();
        upgraded.sql("insert into notification.preference values ('c', 'jyj', 'convener', cast(? as text[]), 'daily')")
            .param(channels)
            .update();
        upgraded.sql("""
                insert into notification.contact_change
                    (conference_id, recipient, seat, changed, account, role, changed_at)
                values ('c', 'jyj', 'convener', '{preferences}', 'jyj-1', 'liaison', timestamptz '2026-01-05 10:00+08'),
                    ('c', 'jyj', 'convener', '{mail}', 'jyj-1', 'liaison', timestamptz '2026-01-06 10:00+08')""")
            .update();
        if ("说过话".equals(robots)) {
            upgraded.sql("insert into notification.robot values ('group', null)").update();
        }

        schema().load().migrate();

        assertThat(upgraded.sql("select channels::text from notification.preference").query(String.class).optional())
            .isEqualTo(Optional.ofNullable(expected));
        assertThat(upgraded.sql("select given_at from notification.preference").query(OffsetDateTime.class).single())
            .isEqualTo("2026-01-05T10:00+08:00");
    }

    private FluentConfiguration schema() {
        return Flyway.configure()
            .dataSource(this.database)
            .schemas("notification")
            .table("notification_schema_history")
            .locations("classpath:db/notification");
    }

    private static long rows(JdbcClient database, String table) {
        return database.sql("select count(*) from notification." + table).query(Long.class).single();
    }

}
