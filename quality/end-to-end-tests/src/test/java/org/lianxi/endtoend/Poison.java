package org.lianxi.endtoend;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.lianxi.contract.Topics;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Records that are no events, or none that can be applied.
 */
enum Poison {

    /** A payload that is cut off. */
    BROKEN_JSON(true),

    /** An event of a build that is not there yet. */
    UNKNOWN_TYPE(true) {

        @Override
        void spoil(Headers headers) {
            set(headers, "ce_type", "org.lianxi.meeting.moved-elsewhere.v1");
        }

    },

    /** A key that is not the conference it speaks of. */
    WRONG_KEY(false) {

        @Override
        void spoil(Headers headers) {
            set(headers, "ce_partitionkey", "licheng-zybfz");
        }

    };

    private final boolean parks;

    Poison(boolean parks) {
        this.parks = parks;
    }

    /**
     * The conference that it goes to.
     */
    String conference() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void spoil(Headers headers) {
    }

    /**
     * Appends it to what the topic holds of its conference.
     */
    void append(Topic topic) throws Exception {
        ConsumerRecord<String, byte[]> last = topic.last(conference());
        Headers headers = new RecordHeaders(last.headers().toArray());
        String index = new String(headers.lastHeader("ce_logindex").value(), StandardCharsets.UTF_8);
        set(headers, "ce_previndex", index);
        set(headers, "ce_logindex", Long.toString(Long.parseLong(index) + 1));
        spoil(headers);
        topic.append(List.of(new ProducerRecord<>(Topics.EVENTS, last.partition(), last.key(),
                "{\"broken".getBytes(StandardCharsets.UTF_8), headers)));
    }

    private static void set(Headers headers, String name, String value) {
        headers.remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Operators of both services can see it.
     */
    void assertShown(Site site) {
        if (this.parks) {
            Http questions = site.conference().questions();
            assertThat(questions.ask("/api/operations/parked").body().path("conferences"))
                .anySatisfy((parked) -> assertThat(parked.path("conferenceId").asString()).isEqualTo(conference()));
            assertThat(questions.ask("/actuator/health").body().path("status").asString()).isEqualTo("DEGRADED");
            assertThat(site.conference(conference()).notices().get("/parked").body().path("items")).hasSize(1);
        }
        else {
            assertThat(rejected(site.conference().questions(), "ingest")).isPositive();
            assertThat(rejected(site.conference().notices(), "intake")).isPositive();
        }
    }

    private static int rejected(Http service, String part) {
        JsonNode health = service.ask("/actuator/health").body();
        return health.path("components").path(part).path("details").path("rejectedRecords").asInt(-1);
    }

}
