package org.lianxi.notification.summary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class OwedMatrixTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String MATRIX = "/api/conferences/" + C + "/notices/matrix";

    @BeforeEach
    void adopted() {
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        this.log.rule("reporting.promptly.onChangeWithin", "P1WD");
        take(this.log.adopt(C));
        assertThat(put("/api/conferences/" + C + "/units/jyj/contact", Map.of("mail", "jyj@example.org")).status())
            .isEqualTo(200);
    }

    @Test
    @DisplayName("应送与已送：每份通报、每个单位、每个渠道；只看没送到的")
    void owedAgainstDelivered() {
        take(this.log.progress(C, "action-1", 1, 30));
        take(this.log.convene(C, "meeting-1", "全体会议", List.of("jyj")));
        Answer progress = get(MATRIX + "?about=progress");

        assertThat(progress.body().path("items")).hasSize(1);
        assertThat(progress.body().at("/items/0/owed").asInt()).isEqualTo(15);
        assertThat(progress.body().at("/items/0/reached").asInt()).isEqualTo(15);
        assertThat(progress.body().at("/items/0/acknowledged").asInt()).isZero();
        assertThat(cell(progress, "jyj").path("channels"))
            .extracting((line) -> line.path("channel").asString() + " " + line.path("state").asString())
            .containsExactly("inbox sent", "mail pending");
        assertThat(get(MATRIX + "?about=meeting").body().path("items")).hasSize(1);
        assertThat(get(MATRIX + "?about=bulletin").body().path("items")).isEmpty();
        assertThat(get(MATRIX + "?state=open").body().path("items")).hasSize(2);
        assertThat(get(MATRIX + "?about=weather").status()).isEqualTo(400);

        jdbc().sql("update notice_intent set state = 'sent' where channel = 'mail'").update();
        assertThat(get(MATRIX + "?state=open").body().path("items")).isEmpty();
        Answer first = get(MATRIX + "?limit=1");
        assertThat(first.body().at("/items/0/kind").asString()).isEqualTo("meeting-convened");
        assertThat(first.response().headers().firstValue("Link")).isPresent();
    }

    private static JsonNode cell(Answer matrix, String recipient) {
        return StreamSupport.stream(matrix.body().at("/items/0/cells").spliterator(), false)
            .filter((cell) -> cell.path("recipient").asString().equals(recipient))
            .findFirst()
            .orElseThrow();
    }

}
