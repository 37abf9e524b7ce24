package org.lianxi.scenarios;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxi.contract.conference.Charter;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("同一套场景，三份制度，一处安装，并排走完")
class ThreeChartersSideBySideIT {

    private static final List<String> CHARTERS = List.of("licheng-zybfz", "shantou-zyb-2012",
            "fujian-service-stats-2007");

    private static final List<Consumer<Acceptance>> CHAPTERS = List.of((one) -> one.conference().adopt(),
            Acceptance::convene, Acceptance::nameALiaison, Acceptance::attend, Acceptance::resolve, Acceptance::draft,
            Acceptance::consent, Acceptance::issue, Acceptance::file, Acceptance::assign, Acceptance::progress,
            Acceptance::tellInABulletin);

    private static final List<String> QUESTIONS = List.of("", "/roster", "/nominations", "/units", "/unit-changes",
            "/duties", "/charter/versions", "/deviations", "/meetings?limit=500", "/meeting-proposals",
            "/attendance-matrix", "/minutes?limit=500", "/actions?limit=500", "/progress", "/progress/summary",
            "/bulletins", "/bulletin-coverage", "/bulletin-draft", "/report-ages", "/delivery-matrix?limit=500",
            "/issues", "/information", "/duty-coverage", "/timeline?order=oldest&limit=500");

    private static final List<String> NOTICES = List.of("/notices/summary", "/deadlines", "/deliveries?limit=500");

    @TempDir
    private static Path directory;

    private static Installation site;

    private static List<Acceptance> conferences;

    /**
     * Each chapter in all three before the next one.
     */
    @BeforeAll
    static void playSideBySide() {
        site = new Installation(directory, Instant.parse("2026-03-02T01:00:00Z"));
        conferences = CHARTERS.stream()
            .map((file) -> new Acceptance(new Conference(site, file), site.clock()))
            .toList();
        for (Consumer<Acceptance> chapter : CHAPTERS) {
            conferences.forEach(chapter);
            site.clock().set(site.clock().instant().plus(Duration.ofHours(1)));
        }
        site.settle();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    @DisplayName("每个成员单位都被告知，一个不落")
    void everyUnitWasTold() {
        conferences.forEach(Acceptance::everyUnitWasTold);
    }

    @Test
    @DisplayName("三份制度确有不同的规则，单位代码也有相同的")
    void theChartersDiffer() {
        for (String knob : List.of(Knobs.CONSENT, Knobs.COPY_REPORT, Knobs.DELEGATION, Knobs.TRACKING, Knobs.LIAISONS,
                Knobs.CADENCE, Knobs.RECIPIENTS)) {
            assertThat(conferences.stream().map((one) -> one.conference().knobs().value(knob)).distinct().count())
                .as(knob)
                .isGreaterThan(1);
        }
        assertThat(conferences.get(0).conference().units())
            .containsAnyElementsOf(conferences.get(1).conference().units());
    }

    @Test
    @DisplayName("任何查询、收件箱、通知、期限里，都没有别的联席会议的东西")
    void nothingOfAnotherShows() {
        for (Acceptance one : conferences) {
            List<String> foreign = othersThan(one).flatMap((other) -> other.conference().own().stream()).toList();
            Conference conference = one.conference();
            String seen = QUESTIONS.stream().map(conference::asks).map(JsonNode::toString).reduce("", String::concat)
                    + NOTICES.stream().map(conference::hears).map(JsonNode::toString).reduce("", String::concat)
                    + conference.units().stream().map(conference::inbox).map(List::toString).reduce("", String::concat);
            assertThat(seen).contains(conference.own()).doesNotContain(foreign);
        }
    }

    @Test
    @DisplayName("拿着别的联席会议的编号来查，没有；来改，没有；来签收，没有")
    void nothingOfAnotherCanBeReached() {
        for (Acceptance one : conferences) {
            Conference conference = one.conference();
            othersThan(one).flatMap((other) -> other.addresses().stream()).forEach((address) -> {
                assertThat(conference.question(address).status()).as(address).isEqualTo(404);
                assertThat(conference.question("/timeline" + address.substring(address.lastIndexOf('/'))).status())
                    .as(address)
                    .isEqualTo(404);
            });
            othersThan(one).forEach((other) -> {
                assertThat(conference
                    .tries(conference.office(), other.addresses().get(0) + "/cancellation", Map.of("reason", "不归本会议"))
                    .code()).isEqualTo("unknown-meeting");
                assertThat(conference.tries(conference.office(), other.addresses().get(1) + "/issue", Map.of()).code())
                    .isEqualTo("unknown-minutes");
                assertThat(conference
                    .tries(conference.member(conference.lead()), other.addresses().get(2) + "/progress-reports",
                            Map.of("percent", 1, "summary", "x"))
                    .code()).isEqualTo("unknown-action");
                String unit = conference.units().getFirst();
                String notice = other.conference()
                    .inbox(other.conference().units().getFirst())
                    .getFirst()
                    .path("noticeId")
                    .asString();
                assertThat(conference.acknowledges(unit, notice).status()).isEqualTo(404);
            });
        }
    }

    @Test
    @DisplayName("召集人按各自的制度：一个首长、一个政府领导、两个并列（K1）")
    void convenersAreTheCharters() {
        for (Acceptance one : conferences) {
            Conference conference = one.conference();
            List<String> conveners = conference.asks("/roster")
                .path("seats")
                .valueStream()
                .filter((seat) -> seat.path("role").asString().equals("convener"))
                .map((seat) -> seat.path("seatId").asString())
                .toList();
            assertThat(conveners).containsExactlyInAnyOrderElementsOf(conference.charter()
                .seats()
                .stream()
                .filter((seat) -> "convener".equals(seat.role()))
                .map(Charter.Seat::id)
                .toList());
        }
    }

    @Test
    @DisplayName("按各自的制度复查，没有一条记录是不许的；各自的视图都与日志一致")
    void theAuditFindsNothing() {
        AuditRun run = AuditRun.on(site.clock(), site.engines().events(), "replay", "--compare",
                site.engines().documents("live"), "--rules");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
    }

    private static Stream<Acceptance> othersThan(Acceptance one) {
        return conferences.stream().filter((other) -> other != one);
    }

}
