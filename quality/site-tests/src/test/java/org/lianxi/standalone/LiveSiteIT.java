package org.lianxi.standalone;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.contract.Topics;
import org.lianxi.scenarios.AuditRun;
import org.lianxi.transport.TopicTail;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("真的服务、真的消息代理：提醒按时自行发出；停住的联席会议可以略过坏记录继续")
class LiveSiteIT {

    private static final List<String> CONSUMERS = List.of("query-service", "notification-service");

    private static final String PROPOSAL = """
            {"kind": "ad-hoc", "title": "专题会议", "reason": "校园隐患", "topics": ["议题"]}""";

    private static final String CONVENER = "account=wjj-head; unit=wjj; role=convener";

    private static final String BULLETIN = """
            {"periodFrom": "2026-02-01", "periodTo": "2026-02-28", "title": "工作进展简报", "text": "没有进展。",
            "asOfIndex": 1, "reports": []}""";

    @TempDir
    static Path directory;

    private static LiveSite site;

    @BeforeAll
    static void start() {
        at("2026-03-02T09:00");
        site = new LiveSite(directory);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    private static void at(String time) {
        MovedClock.set(LocalDateTime.parse(time).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
    }

    private static void eventually(ThrowingRunnable assertion) {
        Awaitility.await().atMost(Duration.ofMinutes(2)).untilAsserted(assertion);
    }

    @Test
    @DisplayName("二·二 提名一个月未决定、四·二 一个月没有简报：到期日早晨提醒办公室，过期次日再提醒，都在收件箱里")
    void aReminderComesByItself() throws Exception {
        String conference = adopted("reminded");
        LiveSite.Answer nominated = site.command("/api/conferences/" + conference + "/nominations",
                "account=kjj-1; unit=kjj; role=liaison", """
                        {"seatId": "member:kjj", "reason": "工作变动",
                        "nominee": {"name": "吕晓琳", "post": "区科技局办公室负责人"}}""");
        assertThat(nominated.status()).as(nominated.body().toString()).isEqualTo(201);
        eventually(() -> assertThat(site.kinds(conference, "wjj")).containsExactly("member-nominated"));

        at("2026-04-02T09:00");
        eventually(() -> assertThat(site.kinds(conference, "wjj")).containsExactlyInAnyOrder("member-nominated",
                "bulletin-drafted", "deadline-today", "deadline-today"));
        at("2026-04-03T09:00");
        eventually(() -> assertThat(site.kinds(conference, "wjj")).containsExactlyInAnyOrder("member-nominated",
                "bulletin-drafted", "deadline-today", "deadline-today", "deadline-passed", "deadline-passed"));
        assertThat(site.get("notification-service", "/api/conferences/" + conference + "/deadlines?state=overdue")
            .body()
            .path("deadlines")
            .valueStream()
            .map((deadline) -> deadline.path("limit").asString()))
            .contains("nomination-is-decided", "bulletin-is-issued");
    }

    @Test
    @DisplayName("简报印发即签：简报与各单位的通知印着同一个检查点，凭它证明印发在册")
    void anIssuedBulletinShowsItsCheckpoint() throws Exception {
        String conference = adopted("printed");
        String bulletins = "/api/conferences/" + conference + "/bulletins";
        assertThat(site.command(bulletins, CONVENER, BULLETIN).status()).isEqualTo(201);
        eventually(() -> assertThat(site.get("query-service", bulletins).body().path("bulletins")).hasSize(1));
        String bulletin = bulletins + "/"
                + site.get("query-service", bulletins).body().at("/bulletins/0/bulletinId").asString();
        assertThat(site.change(bulletin + "/issue", CONVENER, "{}").status()).isEqualTo(200);
        eventually(() -> assertThat(site.get("query-service", bulletin).body().has("checkpoint")).isTrue());
        JsonNode issued = site.get("query-service", bulletin).body();
        JsonNode checkpoint = issued.path("checkpoint");
        LiveSite.Answer proof = site.get("command-service", "/api/log/proofs/inclusion?index="
                + issued.path("issuedAtIndex").asLong() + "&size=" + checkpoint.path("size").asLong());
        assertThat(proof.body().path("entry").asString()).contains("org.lianxi.bulletin.issued.v1");
        assertThat(proof.body().path("rootHash").asString()).isEqualTo(checkpoint.path("root").asString());
        String inbox = "/api/conferences/" + conference + "/recipients/kjj/inbox";
        eventually(() -> assertThat(site.get("notification-service", inbox).body().path("items").valueStream())
            .filteredOn((item) -> item.path("kind").asString().equals("bulletin-issued"))
            .singleElement()
            .satisfies((item) -> assertThat(item.path("checkpoint")).isEqualTo(checkpoint)));
    }

    @Test
    @DisplayName("伪造的记录占了真事件的号：看得见，略过并写明理由，真事件一条不少")
    void aForgedRecordIsSkipped() throws Exception {
        String conference = adopted("forged");
        long last = append(conference, 1, 0, "{\"broken");
        for (String service : CONSUMERS) {
            eventually(() -> assertThat(held(service, "conferences", conference)).hasSize(1));
        }
        LiveSite.Answer proposed = site.command("/api/conferences/" + conference + "/meeting-proposals",
                "account=jyj-1; unit=jyj; role=liaison", PROPOSAL);
        assertThat(proposed.status()).isEqualTo(201);

        for (String service : CONSUMERS) {
            JsonNode first = held(service, "conferences", conference).getFirst().path("events").get(0);
            String eventId = first.path("id").asString(first.path("eventId").asString());
            assertThat(first.path("index").asLong(first.path("logIndex").asLong())).isEqualTo(last + 1);
            skip(service, conference, eventId, "parked");
        }
        eventually(() -> assertThat(site.kinds(conference, "wjj")).containsExactly("meeting-proposed"));
        eventually(() -> assertThat(site.get("query-service", "/api/conferences/" + conference + "/meeting-proposals")
            .body()
            .path("proposals")).hasSize(1));
    }

    @Test
    @DisplayName("悬空的记录使联席会议等待：看得见，重试仍等待，略过以后不再等待")
    void aDanglingRecordIsSkipped() throws Exception {
        String conference = adopted("dangling");
        append(conference, 1_000, 999, "{}");
        for (String service : CONSUMERS) {
            eventually(() -> assertThat(held(service, "waiting", conference)).hasSize(1));
            JsonNode waiting = held(service, "waiting", conference).getFirst();
            assertThat(waiting.path("missingIndex").asLong()).isEqualTo(waiting.path("logIndex").asLong() - 1);
            assertThat(site.operate(service, "/api/operations/parked/" + conference + "/retry", "").status())
                .isEqualTo(200);
            eventually(() -> assertThat(held(service, "waiting", conference)).hasSize(1));
            eventually(() -> skip(service, conference, waiting.path("eventId").asString(), "waiting"));
            eventually(() -> assertThat(held(service, "waiting", conference)).isEmpty());
        }
        assertThat(site
            .command("/api/conferences/" + conference + "/meeting-proposals", "account=jyj-1; unit=jyj; role=liaison",
                    PROPOSAL)
            .status()).isEqualTo(201);
        eventually(() -> assertThat(site.kinds(conference, "wjj")).containsExactly("meeting-proposed"));
    }

    @Test
    @DisplayName("审计 Kafka：外来的、改过的、丢了的记录逐一指名，退出码 19；别处的记录不受牵连")
    void theTopicIsHeldAgainstTheLog() throws Exception {
        String conference = adopted(apart());
        try (DoctoredTopic topic = new DoctoredTopic(site.kafka(), conference)) {
            topic.addForeign();
            topic.addEdited();
            topic.loseTheFirst(2);
        }
        AuditRun run = AuditRun.on(Clock.systemUTC(), site.events(), "topic", "--bootstrap", site.kafka(), "--json");
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(19);
        assertThat(run.json().path("findings").valueStream())
            .filteredOn((one) -> one.path("aggregate").asString("").endsWith(conference)
                    || one.path("text").asString().contains("分区 " + TopicTail.partitionOf(conference) + " "))
            .extracting((one) -> one.path("code").asString())
            .containsExactlyInAnyOrder("topic.foreign", "topic.edited", "topic.missing", "topic.missing");
    }

    /**
     * A conference that has its partition to itself.
     */
    private static String apart() {
        Set<Integer> taken = Stream.of("reminded", "forged", "dangling")
            .map(TopicTail::partitionOf)
            .collect(Collectors.toSet());
        return IntStream.iterate(1, (number) -> number + 1)
            .mapToObj((number) -> "audited-" + number)
            .filter((name) -> !taken.contains(TopicTail.partitionOf(name)))
            .findFirst()
            .orElseThrow();
    }

    private static String adopted(String conference) throws Exception {
        LiveSite.Answer adopted = site.adopt(conference);
        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(201);
        eventually(() -> assertThat(
                site.get("notification-service", "/api/conferences/" + conference + "/notices/summary").status())
            .isEqualTo(200));
        eventually(() -> assertThat(
                site.get("query-service", "/api/conferences/" + conference + "/units").body().path("units"))
            .hasSize(15));
        return conference;
    }

    private static void skip(String service, String conference, String eventId, String held) throws Exception {
        LiveSite.Answer skipped = site.operate(service, "/api/operations/parked/" + conference + "/skip",
                "{\"eventId\": \"" + eventId + "\", \"reason\": \"伪造的记录，已核对日志\"}");
        assertThat(skipped.status()).as(skipped.body().toString()).isEqualTo(200);
        assertThat(site.get(service, "/api/operations/skipped").body().path("items").valueStream())
            .filteredOn((decision) -> decision.path("conferenceId").asString().equals(conference))
            .singleElement()
            .satisfies((decision) -> {
                assertThat(decision.path("eventId").asString()).isEqualTo(eventId);
                assertThat(decision.path("held").asString()).isEqualTo(held);
                assertThat(decision.path("account").asString()).isEqualTo("operator");
                assertThat(decision.path("reason").asString()).isEqualTo("伪造的记录，已核对日志");
            });
    }

    private static List<JsonNode> held(String service, String kind, String conference) throws Exception {
        return site.get(service, "/api/operations/parked")
            .body()
            .path(kind)
            .valueStream()
            .filter((one) -> one.path("conferenceId").asString().equals(conference))
            .toList();
    }

    /**
     * Appends what the relay never would: the last record of a conference with another
     * place in the log and another payload.
     * @return the true last index
     */
    private static long append(String conference, long ahead, long previousAhead, String payload) throws Exception {
        ConsumerRecord<String, byte[]> last = last(conference);
        Headers headers = new RecordHeaders(last.headers().toArray());
        long index = Long.parseLong(new String(headers.lastHeader("ce_logindex").value(), StandardCharsets.UTF_8));
        set(headers, "ce_logindex", Long.toString(index + ahead));
        set(headers, "ce_previndex", Long.toString(index + previousAhead));
        set(headers, "ce_id", "forged-" + conference);
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", site.kafka(), "acks", "all"), new StringSerializer(),
                new ByteArraySerializer())) {
            producer
                .send(new ProducerRecord<>(Topics.EVENTS, last.partition(), last.key(),
                        payload.getBytes(StandardCharsets.UTF_8), headers))
                .get();
        }
        return index;
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static ConsumerRecord<String, byte[]> last(String conference) {
        TopicPartition partition = new TopicPartition(Topics.EVENTS, TopicTail.partitionOf(conference));
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of("bootstrap.servers", site.kafka()),
                new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(List.of(partition));
            consumer.seekToBeginning(List.of(partition));
            long end = consumer.endOffsets(List.of(partition)).get(partition);
            while (consumer.position(partition) < end) {
                consumer.poll(Duration.ofMillis(200)).records(partition).forEach(records::add);
            }
        }
        return records.stream().filter((record) -> conference.equals(record.key())).toList().getLast();
    }

}
