package org.lianxi.command.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.shared.http.RunningService.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("以表决议事的制度，从装载到表决、起草，都通过 HTTP")
class VoteOverHttpIT {

    private static final String CONFERENCE = "/api/conferences/example-province";

    private static RunningService service;

    private static String meeting;

    @BeforeAll
    static void fourOfSixUnitsMeet() throws IOException {
        service = new RunningService();
        byte[] file;
        try (InputStream charter = VoteOverHttpIT.class.getResourceAsStream("/charters/example-province.yaml")) {
            file = charter.readAllBytes();
        }
        HttpRequest.Builder adoption = service.command("/api/conferences", "")
            .setHeader("Content-Type", "application/yaml")
            .setHeader("Lianxi-Actor", "account=installer; role=system")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file));
        assertThat(await().until(() -> service.send(adoption), (answer) -> answer.status() != 503).status())
            .isEqualTo(201);
        meeting = met();
    }

    private static String met() {
        Answer convened = service.send(by(service.command(CONFERENCE + "/meetings", """
                {"kind":"regular","title":"季度会议","startsAt":"2026-01-10T09:00:00+08:00",
                 "endsAt":"2026-01-10T11:00:00+08:00","place":"一号会议室","topics":["联合巡查"]}""")));
        assertThat(convened.status()).isEqualTo(201);
        String path = CONFERENCE + "/meetings/" + convened.member("/id");
        assertThat(change(path + "/opening", "{\"presiderSeat\":\"convener:env\"}").status()).isEqualTo(200);
        for (String unit : List.of("water", "env", "agri", "police")) {
            assertThat(change(path + "/attendances", "{\"unitCode\":\"%s\",\"capacity\":\"member\"}".formatted(unit))
                .status()).isEqualTo(200);
        }
        return path;
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @Test
    @DisplayName("三分之二同意的通过，不足的记为未通过")
    void carriedAndLost() {
        Answer carried = change(meeting + "/votes", votes("for", "for", "for", "against"));
        assertThat(carried.status()).isEqualTo(200);
        assertThat(change(meeting + "/resolutions/" + carried.member("/id") + "/dissents",
                "{\"unitCode\":\"police\",\"position\":\"against\",\"opinion\":\"力量不足\"}")
            .status()).isEqualTo(200);
        Answer lost = change(meeting + "/votes", votes("for", "for", "abstained", "against"));
        assertThat(lost.status()).isEqualTo(200);
        assertThat(change(meeting + "/resolutions/" + lost.member("/id") + "/dissents",
                "{\"unitCode\":\"police\",\"position\":\"against\",\"opinion\":\"力量不足\"}")
            .code()).isEqualTo("unknown-resolution");
    }

    @Test
    @DisplayName("不经表决的、少一家的，拒绝并引条文；取值不对的指明是哪一项")
    void refusals() {
        Answer unvoted = change(meeting + "/resolutions", "{\"title\":\"巡查\",\"text\":\"联合巡查\"}");
        assertThat(unvoted.status()).isEqualTo(409);
        assertThat(unvoted.code()).isEqualTo("resolution-is-voted-on");
        assertThat(unvoted.member("/clause/text")).contains("到会单位三分之二同意的通过");
        assertThat(unvoted.member("/basis")).isEqualTo("text");
        Answer incomplete = change(meeting + "/votes", votes("for", "for", "for"));
        assertThat(incomplete.status()).isEqualTo(422);
        assertThat(incomplete.code()).isEqualTo("every-present-unit-votes-once");
        assertThat(incomplete.member("/detail")).contains("示例公安厅");
        Answer wrong = change(meeting + "/votes", votes("for", "for", "for", "maybe"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.member("/errors/0/field")).isEqualTo("votes[3].position");
    }

    @Test
    @DisplayName("没有作为重大事项上报的分歧，登记不了批准")
    void nothingToApprove() {
        String another = met();
        assertThat(change(another + "/closing", "{}").status()).isEqualTo(200);
        Answer drafted = service.send(by(service.command(CONFERENCE + "/minutes", """
                {"meetingId":"%s"}""".formatted(another.substring(another.lastIndexOf('/') + 1)))));
        assertThat(drafted.status()).isEqualTo(201);
        Answer approval = change(CONFERENCE + "/minutes/" + drafted.member("/id") + "/major-matter-approval",
                "{\"reference\":\"函1号\"}");
        assertThat(approval.status()).isEqualTo(409);
        assertThat(approval.code()).isEqualTo("major-matter-awaits-approval");
    }

    private static String votes(String... positions) {
        String[] units = { "water", "env", "agri", "police" };
        StringBuilder votes = new StringBuilder();
        for (int i = 0; i < positions.length; i++) {
            votes.append(String.format(Locale.ROOT, "%s{\"unitCode\":\"%s\",\"position\":\"%s\"}", (i > 0) ? "," : "",
                    units[i], positions[i]));
        }
        return "{\"title\":\"联合巡查\",\"text\":\"开展联合巡查\",\"votes\":[" + votes + "]}";
    }

    private static Answer change(String path, String body) {
        return service.send(by(service.command(path, body).header("If-Match", "*")));
    }

    private static HttpRequest.Builder by(HttpRequest.Builder request) {
        return request.setHeader("Lianxi-Actor", "account=water-head; unit=water; role=convener");
    }

}
