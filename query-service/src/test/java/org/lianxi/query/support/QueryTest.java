package org.lianxi.query.support;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.lianxi.query.QueryService;
import org.lianxi.query.checkpoint.LogCheckpoints;
import org.lianxi.transport.CheckpointPosition;
import org.lianxi.transport.EventBatch;
import org.lianxi.transport.EventBatchHandler;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.PartitionPosition;
import org.lianxi.transport.RecordedEvent;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Given events, then answers: events go through the dispatcher that production uses, and
 * answers come over HTTP.
 */
@SpringBootTest(classes = QueryService.class,
        properties = { "spring.config.name=query-service", "lianxi.ingest.enabled=false",
                "lianxi.rebuild.follow-every=1d", "lianxi.rebuild.after-upgrade-every=1d",
                "logging.level.de.bwaldvogel=off" })
@AutoConfigureMockMvc
@Import(QueryTest.Doubles.class)
public abstract class QueryTest {

    protected static final String BASE = "/api/conferences/" + Licheng.ID;

    @Autowired
    protected EventBatchHandler ingest;

    @Autowired
    protected MockMvcTester http;

    @Autowired
    protected DocumentStore store;

    @Autowired
    @Qualifier(QueryService.WALL_CLOCK)
    protected AdjustableClock clock;

    @Autowired
    protected RememberedLog log;

    @Autowired
    protected LogCheckpoints checkpoints;

    @Autowired
    private JsonMapper json;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("spring.mongodb.uri", DocumentStore::uri);
    }

    @BeforeEach
    void startEmpty() {
        this.store.empty();
        this.log.empty();
        this.clock.set("2021-07-02");
        restart();
        this.checkpoints.position();
    }

    /** As a consumer does that has just been given its partitions. */
    protected List<PartitionPosition> restart() {
        return this.ingest.positions(List.of(0));
    }

    protected QueryTest given(History history) {
        this.ingest.handle(batch(history.events()));
        return this;
    }

    /** The log was signed at these sizes, one after the other. */
    protected void signed(long... sizes) {
        this.checkpoints.handle(SignedLog.signedAt(sizes),
                new CheckpointPosition("topic", sizes.length, sizes[sizes.length - 1]));
    }

    protected static EventBatch batch(List<RecordedEvent> events) {
        Map<String, Long> seen = new TreeMap<>();
        events.forEach((event) -> seen.put(event.conferenceId(), event.index()));
        return new EventBatch(new ArrayList<>(events), List.of(new PartitionPosition(0, "topic", events.size(), seen)),
                List.of());
    }

    protected MvcTestResult get(String path) {
        return this.http.get().uri(path).header("Accept-Language", "zh-CN").exchange();
    }

    /** The answer to a question that must be answered. */
    protected JsonNode then(String path) {
        MvcTestResult result = get(path);
        String body = new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        if (result.getResponse().getStatus() != 200) {
            throw new AssertionError(path + " was answered with " + result.getResponse().getStatus() + " " + body);
        }
        return this.json.readTree(body);
    }

    protected static List<String> texts(JsonNode list, String field) {
        return list.valueStream().map((node) -> node.path(field).asString()).toList();
    }

    protected static JsonNode find(JsonNode list, String field, String value) {
        return list.valueStream()
            .filter((node) -> node.path(field).asString().equals(value))
            .findFirst()
            .orElseThrow(() -> new AssertionError("nothing with " + field + " " + value + " in " + list));
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Doubles {

        @Bean(defaultCandidate = false)
        @Qualifier(QueryService.WALL_CLOCK)
        AdjustableClock adjustableClock() {
            return new AdjustableClock();
        }

        @Bean
        RememberedLog rememberedLog(EventSource source) {
            return new RememberedLog(source);
        }

        @Bean
        static DocumentStore documentStore() {
            return new DocumentStore();
        }

    }

}
