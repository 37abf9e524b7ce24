package org.lianxi.standalone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.audit.LogVerifier;
import org.lianxi.audit.VerifierKey;
import org.lianxi.contract.Topics;
import org.lianxi.standalone.engine.PostgresEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that the three services keep is looked through for the names, before and
 * after: what finds nothing afterwards has found something before.
 */
@DisplayName("删除姓名：事件与日志一字未动，证明照旧成立，姓名哪里也找不到")
class ErasureIT {

    private static final String C = "/api/conferences/erased";

    private static final String CONVENER = "account=wjj-head; unit=wjj; role=convener";

    private static final String SUBSTITUTE = "代会者甲";

    private static final String OUTSIDER = "外请者乙";

    private static final String ERASED = "（姓名已按规定删除）";

    @TempDir
    static Path directory;

    private static LiveSite site;

    @BeforeAll
    static void start() throws Exception {
        MovedClock.set(java.time.Instant.parse("2026-03-02T01:00:00Z"));
        site = new LiveSite(directory);
        site.adopt("erased");
        eventually(() -> assertThat(site.get("query-service", C + "/units").body().path("units")).hasSize(15));
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(assertion);
    }

    @Test
    @DisplayName("代会人、列席外人：答复里有名字，记录里只有代号；删除后各处说已删除，问过去也一样；日志验证通过，重建与现状相同")
    void aNameIsErased() throws Exception {
        String meeting = C + "/meetings/"
                + site
                    .command(C + "/meetings", CONVENER,
                            """
                                    {"kind": "regular", "title": "例会", "startsAt": "2026-03-10T09:00:00+08:00",
                                    "endsAt": "2026-03-10T11:00:00+08:00", "place": "三楼", "topics": ["议题"], "outsiders": ["%s"]}"""
                                .formatted(OUTSIDER))
                    .body()
                    .path("id")
                    .asString();
        granted(site.change(meeting + "/replies", "account=jyj-1; unit=jyj; role=liaison",
                "{\"reply\": \"substitute\", \"attendee\": \"%s\", \"post\": \"办公室主任\"}".formatted(SUBSTITUTE)));
        granted(site.change(meeting + "/opening", LiveSite.OFFICE, "{}"));
        granted(site.change(meeting + "/attendances", LiveSite.OFFICE,
                "{\"unitCode\": \"jyj\", \"capacity\": \"substitute\", \"attendee\": \"%s\"}".formatted(SUBSTITUTE)));
        granted(site.change(meeting + "/attendances", LiveSite.OFFICE,
                "{\"unitCode\": \"czj\", \"capacity\": \"member\", \"attendee\": \"%s\"}"
                    .formatted(holder("member:czj"))));
        eventually(() -> assertThat(shown(meeting, "")).contains(SUBSTITUTE, OUTSIDER, holder("member:czj")));
        assertThat(site.get("query-service", C + "/attendance-matrix").body().toString()).contains(SUBSTITUTE, "办公室主任");
        long index = log().sql("select max(log_index) from log").query(Long.class).single();
        assertThat(keepers()).containsExactly("vault.subject");
        String before = record();

        for (String subject : List.of(subject("jyj", SUBSTITUTE), subject("", OUTSIDER))) {
            assertThat(site.ask("command-service", C + "/subjects/" + subject, LiveSite.OFFICE).body().path("mentions"))
                .isNotEmpty();
            assertThat(site
                .command(C + "/subjects/" + subject + "/erasure", LiveSite.OFFICE,
                        "{\"ground\": \"consent-withdrawn\"}")
                .status()).isEqualTo(201);
            assertThat(site
                .command(C + "/subjects/" + subject + "/erasure", LiveSite.OFFICE,
                        "{\"ground\": \"consent-withdrawn\"}")
                .body()
                .path("code")
                .asString()).isEqualTo("subject-is-not-erased-yet");
            assertThat(site.ask("command-service", C + "/subjects/" + subject, LiveSite.OFFICE).body().toString())
                .contains("erasedAt")
                .doesNotContain(SUBSTITUTE, OUTSIDER);
        }

        assertThat(keepers()).isEmpty();
        assertThat(record()).startsWith(before);
        assertThat(topic()).doesNotContain(SUBSTITUTE, OUTSIDER).contains("subject-erased", holder("member:czj"));
        for (String when : List.of("", "?asOf=index:" + index)) {
            assertThat(shown(meeting, when)).contains(ERASED, holder("member:czj"))
                .doesNotContain(SUBSTITUTE, OUTSIDER);
        }
        assertThat(site.get("query-service", C + "/attendance-matrix").body().toString()).contains(ERASED)
            .doesNotContain(SUBSTITUTE, "办公室主任");
        verifies();
        rebuiltIsLive();
    }

    @Test
    @DisplayName("删到一半被终止：事件已记录、姓名还在库里，从提交起就不再告诉，下次查看时删净")
    void aKillInBetweenIsMadeGood() throws Exception {
        site.command(C + "/meetings", CONVENER, """
                {"kind": "ad-hoc", "title": "专题", "startsAt": "2026-03-12T09:00:00+08:00",
                "endsAt": "2026-03-12T11:00:00+08:00", "place": "三楼", "topics": ["议题"], "outsiders": ["外请者丙"]}""");
        String subject = subject("", "外请者丙");
        site.command(C + "/subjects/" + subject + "/erasure", CONVENER, "{\"ground\": \"unlawful\"}");
        log().sql("update vault.subject set name = '外请者丙', erased_at = null where subject_id = ?")
            .param(subject)
            .update();

        assertThat(site.ask("command-service", C + "/subjects?id=" + subject, LiveSite.OPERATOR).body().toString())
            .contains(subject)
            .doesNotContain("外请者丙");
        String other = site.command(C + "/meetings", CONVENER, """
                {"kind": "ad-hoc", "title": "专题", "startsAt": "2026-03-13T09:00:00+08:00",
                "endsAt": "2026-03-13T11:00:00+08:00", "place": "三楼", "topics": ["议题"], "outsiders": ["外请者丁"]}""")
            .body()
            .path("id")
            .asString();
        assertThat(other).isNotEmpty();
        site.command(C + "/subjects/" + subject("", "外请者丁") + "/erasure", CONVENER, "{\"ground\": \"unlawful\"}");
        assertThat(log().sql("select count(*) from vault.subject where name in ('外请者丙', '外请者丁')")
            .query(Long.class)
            .single()).isZero();
    }

    private static void granted(LiveSite.Answer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
    }

    private static String shown(String meeting, String when) throws Exception {
        return site.get("query-service", meeting + when).body().toString();
    }

    private static String holder(String seat) {
        return log().sql("select convert_from(payload, 'UTF8')::jsonb -> 'holder' ->> 'name' from event "
                + "where conference_id = 'erased' and convert_from(payload, 'UTF8')::jsonb ->> 'seatId' = ? limit 1")
            .param(seat)
            .query(String.class)
            .single();
    }

    private static String subject(String unit, String name) {
        return log().sql("select subject_id from vault.subject where unit_code = ? and name = ?")
            .params(unit, name)
            .query(String.class)
            .single();
    }

    private static JdbcClient log() {
        return site.database(PostgresEngine.EVENTS);
    }

    /**
     * Tables of both databases in which one of the names stands, as text or as bytes.
     */
    private static List<String> keepers() {
        List<String> keepers = new ArrayList<>();
        for (String database : List.of(PostgresEngine.EVENTS, PostgresEngine.NOTIFICATION)) {
            JdbcClient jdbc = site.database(database);
            for (String table : jdbc
                .sql("select table_schema || '.' || table_name from information_schema.tables "
                        + "where table_schema not in ('pg_catalog', 'information_schema')")
                .query(String.class)
                .list()) {
                String rows = "select count(*) from " + table + " t where t::text ~ '"
                        + String.join("|", SUBSTITUTE, OUTSIDER, hex(SUBSTITUTE), hex(OUTSIDER)) + "'";
                if (jdbc.sql(rows).query(Long.class).single() > 0) {
                    keepers.add(table);
                }
            }
        }
        return keepers;
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Events and log, byte by byte.
     */
    private static String record() {
        return log().sql("""
                select string_agg(encode(sha256(e.payload || e.meta_data), 'hex') || encode(l.entry, 'hex')
                    || encode(l.leaf, 'hex'), ' ' order by l.log_index)
                from log l join event e using (event_identifier)""").query(String.class).single();
    }

    /**
     * All that lies on the topic.
     */
    private static String topic() {
        StringBuilder values = new StringBuilder();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", site.kafka()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.EVENTS)
                .stream()
                .map((partition) -> new TopicPartition(Topics.EVENTS, partition.partition()))
                .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch((partition) -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach((read) -> {
                    values.append(new String(read.headers().lastHeader("ce_type").value(), StandardCharsets.UTF_8))
                        .append(new String(read.value(), StandardCharsets.UTF_8));
                });
            }
        }
        return values.toString();
    }

    private static void verifies() {
        eventually(() -> {
            long signed = Long.parseLong(new String(site.log("checkpoint"), StandardCharsets.UTF_8).split("\n")[1]);
            assertThat(signed).isEqualTo(log().sql("select max(log_index) from log").query(Long.class).single());
        });
        try {
            VerifierKey key = VerifierKey.parse(Files.readAllLines(directory.resolve("audit/log.key")).get(1));
            assertThat(new LogVerifier(site::log, List.of()).verify(key, List.of(), 0)).isEmpty();
        }
        catch (java.io.IOException ex) {
            throw new AssertionError(ex);
        }
        assertThat(log().sql("""
                select count(*) from log l join event e using (event_identifier)
                where convert_from(l.entry, 'UTF8') not like
                    '%' || encode(sha256(e.payload), 'hex') || '%'""").query(Long.class).single()).isZero();
    }

    private static void rebuiltIsLive() throws Exception {
        site.operate("query-service", "/api/operations/rebuild?swap=false", "");
        eventually(
                () -> assertThat(site.get("query-service", "/api/operations/rebuild").body().path("state").asString())
                    .isEqualTo("done"));
        assertThat(site.get("query-service", "/api/operations/rebuild").body().path("compared").valueStream())
            .isNotEmpty()
            .allSatisfy((view) -> assertThat(view.path("different").asInt()).isZero());
    }

}
