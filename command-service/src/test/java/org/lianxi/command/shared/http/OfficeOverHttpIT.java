package org.lianxi.command.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Conference;
import org.lianxi.command.shared.http.RunningService.Answer;
import org.lianxi.contract.conference.DocumentNumberAssigned;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("简报、信息、问题、交办、履职经 HTTP")
class OfficeOverHttpIT {

    private static final String BASE = RunningService.CONFERENCE;

    private static final String BULLETIN = """
            {"periodFrom":"2021-06-01","periodTo":"2021-06-30","title":"工作进展简报","text":"没有进展。",
             "asOfIndex":42,"reports":[]}""";

    private static RunningService service;

    @BeforeAll
    static void adoptTheCharter() throws IOException {
        service = new RunningService();
        HttpRequest.Builder adoption = service.command("/api/conferences", licheng())
            .setHeader("Content-Type", "application/yaml")
            .setHeader("Lianxi-Actor", "account=installer; role=system");
        Answer adopted = await().until(() -> service.send(adoption), (answer) -> answer.status() != 503);
        assertThat(adopted.status()).isEqualTo(201);
    }

    private static String licheng() {
        try (InputStream file = Licheng.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        service.close();
    }

    private static Answer post(String path, String unit, String body) {
        return service.send(service.command(path, body)
            .setHeader("Lianxi-Actor", "account=%s-1; unit=%s; role=liaison".formatted(unit, unit))
            .header("If-Match", "*"));
    }

    private static Answer office(String path, String body) {
        return service.send(service.command(path, body).header("If-Match", "*"));
    }

    private static String compiled() {
        Answer answer = office(BASE + "/bulletins", BULLETIN);
        assertThat(answer.status()).isEqualTo(201);
        return answer.header("Location");
    }

    @Test
    @DisplayName("只发一部分单位：409，引四·二原文；全发：200")
    void bulletins() {
        String bulletin = compiled();
        Answer subset = office(bulletin + "/issue", "{\"recipients\":[\"wjj\",\"gxj\"]}");
        assertThat(subset.status()).isEqualTo(409);
        assertThat(subset.code()).isEqualTo("bulletin-goes-to-every-member-unit");
        assertThat(subset.member("/clause/text")).isEqualTo("及时向各成员单位通报工作进展情况");
        assertThat(subset.member("/detail")).contains("区委宣传部").doesNotContain("区卫健局");
        assertThat(office(bulletin + "/issue", "{}").status()).isEqualTo(200);
        assertThat(office(bulletin + "/withdrawal", "{\"reason\":\"有误\"}").code()).isEqualTo("bulletin-is-a-draft");
        Answer unknown = office(BASE + "/bulletins/bulletin-none/issue", "{}");
        assertThat(unknown.status()).isEqualTo(404);
        assertThat(unknown.code()).isEqualTo("unknown-bulletin");
    }

    @Test
    @DisplayName("没有写明所据记录：400，点名字段；没有写明是否劳动者诉求：按不是")
    void fieldsLeftOut() {
        Answer answer = office(BASE + "/bulletins", BULLETIN.replace("\"asOfIndex\":42,", ""));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.member("/errors/0/field")).isEqualTo("asOfIndex");
        assertThat(post(BASE + "/issues", "scjg", "{\"title\":\"防护\",\"text\":\"未提供\"}").status()).isEqualTo(201);
    }

    @Test
    @DisplayName("同时印发几份，编号依次，没有重号")
    void numbersUnderARace() throws Exception {
        List<String> bulletins = IntStream.range(0, 6).mapToObj((number) -> compiled()).toList();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = bulletins.stream()
                .map((bulletin) -> callers.submit(() -> office(bulletin + "/issue", "{}")))
                .toList();
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isIn(200, 409);
            }
        }
        List<Integer> numbers = service.bean(EventStore.class)
            .readEvents(Conference.idOf(Licheng.ID))
            .asStream()
            .map((event) -> event.getPayload())
            .filter(DocumentNumberAssigned.class::isInstance)
            .map((assigned) -> ((DocumentNumberAssigned) assigned).number())
            .toList();
        assertThat(numbers).isNotEmpty().isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    @DisplayName("信息引用的会议要在本联席会议里；签收只由接收单位")
    void information() {
        String meeting = office(BASE + "/meetings", """
                {"kind":"regular","title":"第一次会议","startsAt":"2030-01-10T09:00:00+08:00",
                 "endsAt":"2030-01-10T11:00:00+08:00","place":"一号会议室","topics":[]}""").member("/id");
        String body = """
                {"audience":["wjj"],"flowId":"F07","title":"隐患","text":"两处隐患","meetingId":"%s"}""";
        Answer wrong = post(BASE + "/information", "yjj", body.formatted("meeting-none"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.code()).isEqualTo("references-exist");
        Answer sent = post(BASE + "/information", "yjj", body.formatted(meeting));
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.header("ETag")).isEqualTo("\"1\"");
        String acknowledgements = sent.header("Location") + "/acknowledgements";
        assertThat(post(acknowledgements, "zgh", "{}").code()).isEqualTo("unit-is-in-the-audience");
        assertThat(post(acknowledgements, "wjj", "{}").status()).isEqualTo(200);
        assertThat(post(BASE + "/information", "kjj", body.formatted(meeting)).code())
            .isEqualTo("sender-is-the-flows-sender");
    }

    @Test
    @DisplayName("问题、交办、决策、意见、指导、履职：各有地址，拒绝引条文")
    void theOthers() {
        Answer raised = post(BASE + "/issues", "zgh", "{\"title\":\"防护\",\"text\":\"未提供\",\"byWorkers\":true}");
        assertThat(raised.header("Location")).startsWith(BASE + "/issues/issue-");
        assertThat(office(raised.header("Location") + "/withdrawal", "{\"reason\":\"x\"}").code())
            .isEqualTo("raiser-withdraws");
        assertThat(office(raised.header("Location") + "/escalation", "{\"reason\":\"意见不一\"}").status()).isEqualTo(200);
        String assignment = """
                {"assignedBy":"%s","title":"攻坚","text":"开展攻坚","dueOn":"2030-01-01"}""";
        Answer stranger = office(BASE + "/assignments", assignment.formatted("sub-districts"));
        assertThat(stranger.code()).isEqualTo("assignment-comes-from-above");
        assertThat(stranger.member("/detail")).contains("各街道办事处", "区委、区政府", "区人民政府");
        assertThat(stranger.member("/clause/id")).isEqualTo("C-1.2");
        assertThat(office(BASE + "/assignments", assignment.formatted("district-government")).status()).isEqualTo(201);
        assertThat(office(BASE + "/higher-decisions", """
                {"issuedBy":"市人民政府","title":"意见","summary":"加强监管","issuedOn":"2021-06-01"}""").status()).isEqualTo(201);
        assertThat(office(BASE + "/opinions", "{\"title\":\"资金\",\"text\":\"建议\"}").code())
            .isEqualTo("opinion-is-adopted-by-a-resolution");
        assertThat(office(BASE + "/guidance", """
                {"title":"指引","text":"建立清单","addressees":["sub-districts"]}""").status()).isEqualTo(201);
        assertThat(post(BASE + "/duty-reports", "czj", """
                {"dutyId":"D-08","period":"2021-Q2","summary":"安排经费"}""").status()).isEqualTo(201);
        assertThat(post(BASE + "/duty-reports", "jyj", """
                {"dutyId":"D-08","period":"2021-Q2","summary":"安排经费"}""").member("/clause/id")).isEqualTo("C-3");
    }

}
