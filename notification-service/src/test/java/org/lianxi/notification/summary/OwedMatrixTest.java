package org.lianxi.notification.summary;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.notification.ServiceTest;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class OwedMatrixTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String MATRIX = "/api/conferences/" + C + "/notices/matrix";

    private static final String GOVERNMENT = "district-government";

    @BeforeEach
    void adopted() {
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        this.log.rule("reporting.promptly.onChangeWithin", "P1WD")
            .organ(GOVERNMENT, "区人民政府")
            .rule("minutes.copyReport.to", List.of(GOVERNMENT));
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

    @Test
    @DisplayName("一件事有几份通知的，一份一页地翻，每份恰好出现一次")
    void pagesCoverTheMatrix() {
        issue("minutes-1");
        issue("minutes-2");
        take(this.log.progress(C, "action-1", 1, 30));

        assertThat(pages("")).hasSize(5).doesNotHaveDuplicates().isEqualTo(noticesOf(get(MATRIX)));
        assertThat(pages("&about=minutes")).hasSize(4)
            .doesNotHaveDuplicates()
            .isEqualTo(noticesOf(get(MATRIX + "?about=minutes")));
        assertThat(get(MATRIX + "?cursor=17").body().path("code").asString()).isEqualTo("bad-cursor");
    }

    private void issue(String minutes) {
        take(this.log.add(minutes,
                new MinutesDrafted(C, minutes, "meeting-1", 1, "会议纪要", "文本", "sha-256:1", List.of(), List.of())),
                this.log.add(minutes,
                        new MinutesIssued(C, minutes, "meeting-1", 1, "sha-256:1", "〔2026〕1号", "conference",
                                List.of("wjj", "gxj"), LocalDate.of(2026, 11, 24), "联席会议", null, List.of(GOVERNMENT))));
    }

    private static List<String> pages(String query) {
        List<String> seen = new ArrayList<>();
        String page = MATRIX + "?limit=1" + query;
        while (page != null) {
            Answer answer = get(page);
            seen.addAll(noticesOf(answer));
            page = answer.response()
                .headers()
                .firstValue("Link")
                .map((link) -> link.replaceAll("<http://[^/]*(/.*)>.*", "$1"))
                .orElse(null);
        }
        return seen;
    }

    private static List<String> noticesOf(Answer matrix) {
        return StreamSupport.stream(matrix.body().path("items").spliterator(), false)
            .map((item) -> item.path("noticeId").asString())
            .toList();
    }

    private static JsonNode cell(Answer matrix, String recipient) {
        return StreamSupport.stream(matrix.body().at("/items/0/cells").spliterator(), false)
            .filter((cell) -> cell.path("recipient").asString().equals(recipient))
            .findFirst()
            .orElseThrow();
    }

}
