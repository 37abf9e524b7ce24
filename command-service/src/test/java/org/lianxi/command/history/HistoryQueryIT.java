package org.lianxi.command.history;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("查阅条件都走索引：两万条记录里，不从头扫到尾")
class HistoryQueryIT {

    private static final int ENTRIES = 20_000;

    /**
     * Two conferences, fifty units, two thousand actions; an event a minute.
     */
    private static final String EVENTS = """
            insert into event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp, payload_type,
                payload_revision, payload, meta_data, conference_id)
            select md5(n::text)::uuid::text, 'action-' || n % 2000, n / 2000, 'ActionItem',
                to_char(timestamp '2026-01-01' + n * interval '1 minute', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
                'org.lianxi.action.' || (case n % 500 when 0 then 'assigned' else 'progress-reported' end) || '.v1', '1',
                convert_to(json_build_object('conferenceId', 'c-' || n % 2, 'unitCode', 'unit-' || n % 50,
                    'summary', '进展' || n)::text, 'UTF8'),
                convert_to(json_build_object('account', 'a-' || n % 400, 'unit', 'unit-' || n % 50, 'role',
                    'member')::text, 'UTF8'),
                'c-' || n % 2
            from generate_series(0, ? - 1) as n""";

    private static final String LOG = """
            insert into log (log_index, previous_index, event_identifier, conference_id, aggregate_identifier,
                sequence_number, entry, leaf)
            select global_index, 0, event_identifier, conference_id, aggregate_identifier, sequence_number,
                sha256(payload), sha256(payload) from event order by global_index""";

    private static EmbeddedPostgres postgres;

    private static JdbcClient jdbc;

    private static HistoryPlaces places;

    private static long step;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        Flyway.configure()
            .dataSource(postgres.getPostgresDatabase())
            .locations("classpath:db/command")
            .load()
            .migrate();
        jdbc = JdbcClient.create(postgres.getPostgresDatabase());
        jdbc.sql(EVENTS).param(ENTRIES).update();
        jdbc.sql(LOG).update();
        places = new HistoryPlaces(jdbc, new DataSourceTransactionManager(postgres.getPostgresDatabase()));
        places.keepUp();
        step = count("history_place");
        places.reach(ENTRIES);
        jdbc.sql("vacuum analyze").update();
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    @DisplayName("每条记录一行，点到的单位各一行；再来一次不重复")
    void places() {
        assertThat(step).isEqualTo(5_000);
        places.reach(ENTRIES);
        places.keepUp();
        assertThat(count("history_place")).isEqualTo(ENTRIES);
        assertThat(jdbc.sql("select distinct code from history_concern order by code").query(String.class).list())
            .hasSize(50)
            .allMatch((code) -> code.startsWith("unit-"));
        assertThat(count("history_concern")).isEqualTo(ENTRIES);
    }

    @Test
    @DisplayName("日志缺一段：说明从哪里缺，不空转")
    void aGap() {
        assertThatExceptionOfType(UnreadableEntryException.class).isThrownBy(() -> places.reach(ENTRIES + 2))
            .withMessageContaining("entry " + (ENTRIES + 1));
    }

    private static long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = { "", "after=12000", "entity=action-7", "concerning=unit-7", "concerning=unit-7&account=a-7",
            "actingUnit=unit-7", "account=a-7", "account=nobody", "type=org.lianxi.action.assigned.v1",
            "from=2026-01-05&to=2026-01-05", "concerning=unit-8&from=2026-01-05&to=2026-01-07",
            "entity=action-8&actingUnit=unit-8&after=10000" })
    @DisplayName("不扫整张表，也不为一段翻过很多行")
    void everyFilterFindsItsWay(String query) throws SQLException {
        HistoryFilter filter = filter(query);
        HistoryPlaces.Range range = places.within("c-1", filter.period());
        HistoryQuery found = new HistoryQuery("c-1", filter, range.last());
        List<JsonNode> scans = new ArrayList<>();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = found.prepare(explaining(connection),
                    Math.max(filter.after(), range.first() - 1)); ResultSet plan = statement.executeQuery()) {
                plan.next();
                collect(new JsonMapper().readTree(plan.getString(1)).at("/0/Plan"), scans);
            }
        }
        assertThat(scans).isNotEmpty().allSatisfy((scan) -> {
            assertThat(scan.path("Node Type").asString()).as("%s: %s", query, scans).isNotEqualTo("Seq Scan");
            double touched = (scan.path("Actual Rows").asDouble() + scan.path("Rows Removed by Filter").asDouble())
                    * scan.path("Actual Loops").asDouble();
            assertThat(touched).as("%s: %s", query, scans).isLessThan(ENTRIES / 8.0);
        });
    }

    private static HistoryFilter filter(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            values.put(pair.split("=")[0], List.of(pair.split("=")[1]));
        }
        return HistoryFilter.of(values, ZoneId.of("UTC"));
    }

    /**
     * The same connection, asked how it would go about it.
     */
    private static Connection explaining(Connection connection) {
        return (Connection) Proxy.newProxyInstance(HistoryQueryIT.class.getClassLoader(),
                new Class<?>[] { Connection.class }, (proxy, method, arguments) -> ask(connection, method, arguments));
    }

    private static Object ask(Connection connection, Method method, Object[] arguments)
            throws ReflectiveOperationException {
        if (method.getName().equals("prepareStatement")) {
            arguments[0] = "explain (analyze, format json) " + arguments[0];
        }
        return method.invoke(connection, arguments);
    }

    private static void collect(JsonNode plan, List<JsonNode> scans) {
        if (plan.has("Relation Name")) {
            scans.add(plan);
        }
        plan.path("Plans").forEach((child) -> collect(child, scans));
    }

}
