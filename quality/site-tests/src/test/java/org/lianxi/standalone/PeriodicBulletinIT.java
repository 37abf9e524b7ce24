package org.lianxi.standalone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("四·二 真的服务上的定期通报：到期自行拟稿，办公室改、发、撤，印发后各单位都收到")
class PeriodicBulletinIT {

    private static final String CONFERENCE = "periodic";

    private static final String BASE = "/api/conferences/" + CONFERENCE;

    private static final String ASSIGNMENT = """
            {"assignedBy": "district-government", "title": "专项检查", "text": "开展专项检查", "leadUnit": "gxj",
            "dueOn": "2026-12-31"}""";

    @TempDir
    static Path directory;

    private static LiveSite site;

    @BeforeAll
    static void start() throws Exception {
        at("2026-03-02T09:00");
        site = new LiveSite(directory);
        assertThat(site.adopt(CONFERENCE).status()).isEqualTo(201);
        eventually(() -> assertThat(site.get("query-service", BASE + "/units").body().path("units")).hasSize(15));
        String assignment = made("/assignments", ASSIGNMENT);
        made("/actions", "{\"title\": \"专项检查\", \"text\": \"开展专项检查\", \"assignmentId\": \"" + assignment + "\"}");
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

    private static String made(String path, String json) throws Exception {
        LiveSite.Answer made = site.command(BASE + path, LiveSite.OFFICE, json);
        assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
        return made.body().path("id").asString();
    }

    @Test
    @DisplayName("一期一稿，数字是当时记录里的；印发重新起算，撤回的同一期不再拟")
    void draftedOncePerPeriod() throws Exception {
        at("2026-04-02T09:00");
        eventually(() -> assertThat(dueOn()).containsExactly("2026-04-02"));
        JsonNode draft = bulletins().getFirst();
        String path = BASE + "/bulletins/" + draft.path("bulletinId").asString();
        assertThat(draft.path("state").asString()).isEqualTo("compiled");
        assertThat(site.get("query-service", path).body().path("text").asString()).contains("督办事项共 1 件", "区工信局：牵头 1 件");
        eventually(() -> assertThat(told("wjj", "bulletin-drafted")).containsExactly(path.substring("/api".length())));

        assertThat(site.change(path + "/revisions", LiveSite.OFFICE, "{\"text\": \"本月新交办一件。\"}").status())
            .isEqualTo(200);
        assertThat(site.change(path + "/issue", LiveSite.OFFICE, "{}").status()).isEqualTo(200);
        for (JsonNode unit : site.get("query-service", BASE + "/units").body().path("units")) {
            eventually(() -> assertThat(told(unit.path("code").asString(), "bulletin-issued")).hasSize(1));
        }

        // A month later is in the May Day holiday; the 6th is the first day that is
        // worked.
        at("2026-05-06T09:00");
        eventually(() -> assertThat(dueOn()).containsExactlyInAnyOrder("2026-04-02", "2026-05-06"));
        String second = bulletins().stream()
            .filter((one) -> one.path("state").asString().equals("compiled"))
            .findFirst()
            .orElseThrow()
            .path("bulletinId")
            .asString();
        assertThat(site.change(BASE + "/bulletins/" + second + "/withdrawal", LiveSite.OFFICE, "{\"reason\": \"并入下期\"}")
            .status()).isEqualTo(200);

        eventually(() -> assertThat(bulletins()).anyMatch((one) -> one.path("state").asString().equals("withdrawn")));

        at("2026-06-08T09:00");
        eventually(() -> assertThat(dueOn()).containsExactlyInAnyOrder("2026-04-02", "2026-05-06", "2026-06-08"));
    }

    private static List<JsonNode> bulletins() throws Exception {
        return site.get("query-service", BASE + "/bulletins").body().path("bulletins").valueStream().toList();
    }

    private static List<String> dueOn() throws Exception {
        return bulletins().stream().map((bulletin) -> bulletin.path("dueOn").asString()).toList();
    }

    /**
     * Where the notices of a kind lead to that lie in an inbox.
     */
    private static List<String> told(String recipient, String kind) throws Exception {
        return site.get("notification-service", BASE + "/recipients/" + recipient + "/inbox?limit=500")
            .body()
            .path("items")
            .valueStream()
            .filter((item) -> item.path("kind").asString().equals(kind))
            .map((item) -> item.path("link").asString())
            .toList();
    }

}
