package org.lianxi.notification.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineCountsTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String FAULTY = "anxi-zybfz";

    private Instant before;

    @BeforeEach
    void twoConferences() {
        this.before = clock.instant();
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        this.log.rule("reporting.promptly.onChangeWithin", "P1WD");
        adopt(FAULTY);
        adopt(C);
    }

    @AfterEach
    void putTheClockRight() {
        clock.set(this.before);
    }

    @Test
    @DisplayName("一个联席会议数不出来：其他的照数，它按上次数到的算；哪个数不出来，健康页和指标都看得到，修好即消")
    void aConferenceThatCannotBeCountedHidesNoOther() {
        take(this.log.progress(FAULTY, "action-1", 1, 30));
        clock.advance(Duration.ofDays(2));
        count();
        assertThat(gauge("lianxi.notices.owed.past.window")).isEqualTo(1);
        assertThat(gauge("lianxi.deadlines.uncounted")).isZero();
        assertThat(health().at("/details/uncounted")).isEmpty();

        setTheWindow("soon");
        take(this.log.progress(C, "action-2", 1, 30));
        clock.advance(Duration.ofDays(2));
        count();
        assertThat(gauge("lianxi.notices.owed.past.window")).isEqualTo(2);
        assertThat(gauge("lianxi.deadlines.uncounted")).isEqualTo(1);
        assertThat(health().at("/details/uncounted/0").asString()).isEqualTo(FAULTY);
        assertThat(health().at("/details/countedAt").asString()).isEqualTo(clock.instant().toString());
        assertThat(health().path("status").asString()).isEqualTo("UP");

        setTheWindow("P9WD");
        count();
        assertThat(gauge("lianxi.notices.owed.past.window")).isEqualTo(1);
        assertThat(gauge("lianxi.deadlines.uncounted")).isZero();
    }

    private void adopt(String conferenceId) {
        take(this.log.adopt(conferenceId));
        assertThat(put("/api/conferences/" + conferenceId + "/units/jyj/contact", Map.of("mail", "jyj@example.org"))
            .status()).isEqualTo(200);
    }

    private static void setTheWindow(String term) {
        jdbc().sql("""
                update matter set facts = jsonb_set(facts, '{rules,reporting.promptly.onChangeWithin}', to_jsonb(?))
                where conference_id = ? and kind = 'conference'""").params(term, FAULTY).update();
    }

    private static void count() {
        bean(DeadlineCounts.class).count();
    }

    private static double gauge(String name) {
        return bean(MeterRegistry.class).get(name).gauge().value();
    }

    private static JsonNode health() {
        return get("/actuator/health").body().at("/components/deadlines");
    }

}
