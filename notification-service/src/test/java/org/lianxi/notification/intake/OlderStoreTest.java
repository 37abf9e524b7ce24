package org.lianxi.notification.intake;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.transport.EventBatchHandler;

import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("最早的库：升级表结构，日志从头再读，该发的不重发、不漏发")
class OlderStoreTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    /**
     * The tables of the first release, those first that others refer to.
     */
    private static final List<String> TABLES = List.of("charter", "member_unit", "subject", "progress_report", "notice",
            "notice_intent", "inbox", "contact", "proof", "conference_position", "consumer_position",
            "aggregate_position");

    @Test
    @DisplayName("升级前已通知的不再通知；升级后的进展照常通知；期限从旧事项算起")
    void goesOn() throws IOException {
        take(this.log.adopt(C));
        jdbc().sql("insert into contact values (?, 'jyj', 'jyj@example.org')").param(C).update();
        take(this.log.assign(C, "action-1", "专项治理"), this.log.progress(C, "action-1", 1, 30));

        try (EmbeddedPostgres old = EmbeddedPostgres.start()) {
            String url = old.getJdbcUrl("postgres", "postgres");
            JdbcClient store = JdbcClient.create(old.getPostgresDatabase());
            firstRelease(old);
            TABLES.forEach((table) -> copy(table, store));
            List.of("notice_intent", "proof").forEach((table) -> goOnCounting(table, store));

            try (ConfigurableApplicationContext upgraded = start("--lianxi.postgres.url=" + url,
                    "--lianxi.command-service.url=" + commandService.url(), "--lianxi.notification.background=false")) {
                assertThat(store.sql("select max(version::int) from notification.notification_schema_history")
                    .query(Integer.class)
                    .single()).isGreaterThan(1);
                assertThat(count(store, "inbox")).isEqualTo(count("select count(*) from inbox"));

                this.log.progress(C, "action-1", 2, 60);
                upgraded.getBean(EventBatchHandler.class).handle(Records.batch(this.log.all()));

                assertThat(store.sql("""
                        select kind || ' ' || count(*) from notification.inbox
                        join notification.notice using (notice_id) group by kind order by kind""")
                    .query(String.class)
                    .list()).containsExactly("action-assigned 3", "progress-reported 30");
                assertThat(count(store, "contact")).isOne();
                assertThat(exchange(upgraded, HttpRequest.newBuilder().GET(), "/api/conferences/" + C + "/deadlines")
                    .body()
                    .path("deadlines")).isNotEmpty()
                    .allSatisfy((one) -> assertThat(one.path("matterId").asString()).isEqualTo("action-1"));
            }
        }
    }

    private static void firstRelease(EmbeddedPostgres old) {
        Flyway.configure()
            .dataSource(old.getPostgresDatabase())
            .schemas("notification")
            .table("notification_schema_history")
            .locations("classpath:db/notification")
            .target("1")
            .load()
            .migrate();
    }

    /**
     * What the service stores in these tables has not changed since, but for the names of
     * two columns, and one that said again which event a notice is of.
     */
    private static void copy(String table, JdbcClient store) {
        String event = "notice_intent".equals(table)
                ? ", (select source_event_id from notice n where n.notice_id = t.notice_id) event_id" : "";
        String rows = jdbc()
            .sql("select coalesce(json_agg(r), '[]')::text from (select t.*" + event + " from " + table + " t) r")
            .query(String.class)
            .single()
            .replace("\"recipient\":", "\"unit_code\":")
            .replace("\"recipients\":", "\"units\":");
        store
            .sql("insert into notification.%s overriding system value select * from json_populate_recordset("
                .formatted(table) + "null::notification." + table + ", ?::json)")
            .param(rows)
            .update();
    }

    private static void goOnCounting(String table, JdbcClient store) {
        store
            .sql("select setval(pg_get_serial_sequence('notification." + table + "', 'id'), "
                    + "(select coalesce(max(id), 1) from notification." + table + "))")
            .query(Long.class)
            .single();
    }

    private static long count(JdbcClient store, String table) {
        return store.sql("select count(*) from notification." + table).query(Long.class).single();
    }

}
