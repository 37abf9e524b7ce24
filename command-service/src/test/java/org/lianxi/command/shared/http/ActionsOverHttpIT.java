package org.lianxi.command.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.shared.http.RunningService.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("事项经 HTTP：从交办到撤销的每个地址")
class ActionsOverHttpIT {

    private static final String CONFERENCE = RunningService.CONFERENCE;

    private static final String OFFICE = "account=wjj-office; unit=wjj; role=office-clerk";

    private static final String LEAD = "account=gxj-1; unit=gxj; role=member";

    private static RunningService service;

    private static String meeting;

    private static String resolution;

    private static String another;

    @BeforeAll
    static void aMeetingAgrees() throws IOException {
        service = new RunningService();
        byte[] file;
        try (InputStream charter = ActionsOverHttpIT.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            file = charter.readAllBytes();
        }
        HttpRequest.Builder adoption = service.command("/api/conferences", "")
            .setHeader("Content-Type", "application/yaml")
            .setHeader("Lianxi-Actor", "account=installer; role=system")
            .POST(HttpRequest.BodyPublishers.ofByteArray(file));
        assertThat(await().until(() -> service.send(adoption), (answer) -> answer.status() != 503).status())
            .isEqualTo(201);
        meeting = made(service.command(CONFERENCE + "/meetings", """
                {"kind":"regular","title":"第一次会议","startsAt":"2026-01-10T09:00:00+08:00",
                 "endsAt":"2026-01-10T11:00:00+08:00","place":"一号会议室","topics":["专项治理"]}"""));
        String path = CONFERENCE + "/meetings/" + meeting;
        done(change(path + "/opening", "{}", null));
        done(change(path + "/attendances", "{\"unitCode\":\"gxj\",\"capacity\":\"member\"}", OFFICE));
        resolution = done(change(path + "/resolutions", """
                {"title":"专项治理","text":"开展专项治理","leadUnit":"gxj","coUnits":["mzj"],"dueOn":"2030-01-31"}""", OFFICE));
        another = done(change(path + "/resolutions", "{\"title\":\"撤销\",\"text\":\"撤销专项治理\"}", OFFICE));
        done(change(path + "/closing", "{}", OFFICE));
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    @Test
    @DisplayName("督办、延期、协调、调整、撤销依次办成")
    void fromAssignmentToCancellation() {
        String action = CONFERENCE + "/actions/" + assign();
        done(change(action + "/acceptances", "{}", LEAD));
        done(change(action + "/urgings", "{\"level\":\"blue\",\"reason\":\"未反馈\",\"answerBy\":\"2030-01-01\"}",
                OFFICE));
        done(change(action + "/urging-answers", "{\"answer\":\"月底前\"}", LEAD));
        done(change(action + "/extension-requests", "{\"dueOn\":\"2030-02-28\",\"reason\":\"停产\"}", LEAD));
        done(change(action + "/extension-decision", "{\"granted\":true}", OFFICE));
        String asked = done(change(action + "/coordination-requests", "{\"units\":[\"zgh\"],\"matter\":\"名单\"}", LEAD));
        done(change(action + "/coordination-requests/" + asked + "/answers", "{\"answer\":\"已送\"}",
                "account=zgh-1; unit=zgh; role=liaison"));
        done(change(action + "/reassignment-requests", "{\"reason\":\"职责划转\"}", LEAD));
        done(change(action + "/reassignment-refusal", "{\"reason\":\"职责未变\"}", OFFICE));
        done(change(action + "/reassignment", """
                {"leadUnit":"zjj","basis":{"kind":"convener"},"reason":"职责划转"}""", null));
        Answer late = service.send(change(action + "/progress-reports", "{\"percent\":10,\"summary\":\"已接手\"}",
                "account=zjj-1; unit=zjj; role=member"));
        assertThat(late.code()).isEqualTo("absent-lead-unit-has-accepted");
        assertThat(late.status()).isEqualTo(409);
        Answer groundless = service
            .send(change(action + "/cancellation", "{\"basis\":{\"kind\":\"office\"},\"reason\":\"已搬迁\"}", OFFICE));
        assertThat(groundless.status()).isEqualTo(403);
        assertThat(groundless.member("/clause/id")).isEqualTo("C-4.10");
        done(change(action + "/cancellation", """
                {"basis":{"kind":"resolution","meetingId":"%s","resolutionId":"%s"},"reason":"已搬迁"}"""
            .formatted(meeting, another), OFFICE));
    }

    @Test
    @DisplayName("取值不对、没有出处、没有的交办：说明是哪一项")
    void refusesBadInput() {
        String action = CONFERENCE + "/actions/" + assign();
        assertThat(
                service.send(change(action + "/urgings", "{\"level\":\"purple\",\"reason\":\"x\"}", OFFICE)).status())
            .isEqualTo(400);
        assertThat(service
            .send(change(action + "/cancellation", "{\"basis\":{\"kind\":\"rumour\"},\"reason\":\"x\"}", OFFICE))
            .member("/errors/0/field")).isEqualTo("basis.kind");
        String body = "{\"title\":\"治理\",\"text\":\"治理\",\"leadUnit\":\"gxj\",\"dueOn\":\"2030-01-31\"%s}";
        assertThat(service.send(create(body.formatted(""))).code()).isEqualTo("action-has-one-source");
        assertThat(service.send(create(body.formatted(",\"assignmentId\":\"assignment-x\""))).code())
            .isEqualTo("unknown-assignment");
        assertThat(service.send(create(body.formatted(",\"caseId\":\"case-x\""))).code()).isEqualTo("unknown-case");
        assertThat(service.send(create(body.formatted(",\"feedbackEvery\":\"weekly\""))).member("/errors/0/field"))
            .isEqualTo("feedbackEvery");
    }

    private static String assign() {
        return made(create("""
                {"title":"专项治理","text":"开展专项治理","meetingId":"%s","resolutionId":"%s","feedbackEvery":"P14D",
                 "dueOn":"%s"}""".formatted(meeting, resolution, LocalDate.of(2030, 1, 31))));
    }

    private static HttpRequest.Builder create(String body) {
        return service.command(CONFERENCE + "/actions", body).setHeader("Lianxi-Actor", OFFICE);
    }

    private static HttpRequest.Builder change(String path, String body, String actor) {
        HttpRequest.Builder request = service.command(path, body).header("If-Match", "*");
        return (actor != null) ? request.setHeader("Lianxi-Actor", actor) : request;
    }

    private static String made(HttpRequest.Builder request) {
        Answer answer = service.send(request);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(201);
        return answer.member("/id");
    }

    private static String done(HttpRequest.Builder request) {
        Answer answer = service.send(request);
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return answer.member("/id");
    }

}
