package org.lianxi.notification.deadline;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

class LateDeliveriesTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    @BeforeEach
    void adopted() {
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        this.log.rule("reporting.promptly.onChangeWithin", "P1WD");
        take(this.log.adopt(C));
        assertThat(put("/api/conferences/" + C + "/units/jyj/contact", Map.of("mail", "jyj@example.org")).status())
            .isEqualTo(200);
    }

    @Test
    @DisplayName("过了时限还有渠道没送到：报警的数不为零；补登纸质签收后归零")
    void whatIsOwedPastTheWindowShows() {
        take(this.log.progress(C, "action-1", 1, 30));
        count();
        assertThat(late()).isZero();

        clock.advance(Duration.ofDays(2));
        count();
        assertThat(late()).isEqualTo(1);
        assertThat(get("/actuator/health").body().at("/components/deadlines/details/noticesOwedPastWindow").asInt())
            .isEqualTo(1);

        String notice = get("/api/conferences/" + C + "/notices/matrix").body().at("/items/0/noticeId").asString();
        assertThat(send("POST", "/api/conferences/" + C + "/notices/" + notice + "/slips/jyj/receipt",
                Map.of("signedBy", "办公室主任", "signedAt", "2026-11-25T09:00:00+08:00"), "Lianxi-Actor",
                "account=office-1; unit=wjj; role=office-clerk")
            .status()).isEqualTo(200);
        count();
        assertThat(late()).isZero();
    }

    private static void count() {
        bean(DeadlineCounts.class).count();
    }

    private static double late() {
        return bean(MeterRegistry.class).get("lianxi.notices.owed.past.window").gauge().value();
    }

}
