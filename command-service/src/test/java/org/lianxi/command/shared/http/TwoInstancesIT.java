package org.lianxi.command.shared.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.shared.http.RunningService.Answer;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("两个实例同办一个联席会议：缓存不误事，并发不破规矩")
class TwoInstancesIT {

    private static final String MEETINGS = RunningService.CONFERENCE + "/meetings";

    private static final String CONVENER = "account=wjj-head; unit=wjj; role=convener";

    private static final String OFFICE = "account=wjj-office; unit=wjj; role=office-clerk";

    private static final String MEETING = """
            {"kind":"regular","title":"第一次会议","startsAt":"2030-01-10T09:00:00+08:00",
             "endsAt":"2030-01-10T11:00:00+08:00","place":"一号会议室","topics":["专项治理"]}""";

    private static final int AT_ONCE = 8;

    private static RunningService one;

    private static RunningService two;

    @BeforeAll
    static void adoptTheCharter() throws IOException {
        one = new RunningService();
        two = one.another();
        try (InputStream file = Licheng.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            HttpRequest.Builder adoption = one.command("/api/conferences", new String(file.readAllBytes()))
                .setHeader("Content-Type", "application/yaml")
                .setHeader("Lianxi-Actor", "account=installer; role=system");
            Answer adopted = await().until(() -> one.send(adoption), (answer) -> answer.status() != 503);
            assertThat(adopted.status()).isEqualTo(201);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        two.close();
        one.close();
    }

    @Test
    @DisplayName("一个席位同时来几个提名：恰好一个成立")
    void oneNominationForASeat() throws Exception {
        for (String unit : List.of("fgj", "jyj", "kjj")) {
            List<Answer> answers = atOnce((caller) -> {
                RunningService service = (caller % 2 == 0) ? one : two;
                return service.send(as("account=a; unit=" + unit + "; role=liaison",
                        service.command(RunningService.CONFERENCE + "/nominations",
                                "{\"seatId\":\"member:" + unit + "\",\"reason\":\"工作变动\",\"nominee\":{\"name\":\"候选"
                                        + caller + "\",\"post\":\"副局长\"}}")));
            });
            assertThat(answers.stream().map(Answer::status)).containsOnlyOnce(201).containsOnly(201, 409);
            assertThat(answers.stream().filter((answer) -> answer.status() == 409).map(Answer::code))
                .containsOnly("no-nomination-is-pending-for-the-seat");
        }
    }

    @Test
    @DisplayName("几份纪要同时印发：文号不重、不缺")
    void minutesNumbersAreDense() throws Exception {
        List<String> minutes = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            minutes.add(readyToIssue());
        }
        List<Answer> issued = atOnce((caller) -> {
            RunningService service = (caller % 2 == 0) ? one : two;
            return office(service, minutes.get(caller) + "/issue", "{}");
        });
        assertThat(issued.stream().map(Answer::status)).containsOnly(200);
        List<Integer> numbers = one.bean(JdbcClient.class)
            .sql("select (convert_from(payload, 'UTF8')::jsonb ->> 'number')::int from event "
                    + "where payload_type like 'org.lianxi.conference.minutes-number-assigned.%'")
            .query(Integer.class)
            .list();
        assertThat(numbers).containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE).boxed().toList());
    }

    @Test
    @DisplayName("同一个键同时到两个实例：只办一次，答复一致")
    void aKeyIsAppliedOnce() throws Exception {
        String meeting = convened(one);
        String key = UUID.randomUUID().toString();
        List<Answer> answers = atOnce((caller) -> {
            RunningService service = (caller % 2 == 0) ? one : two;
            return service.send(as(OFFICE, service.command(meeting + "/opening", "{}")).header("If-Match", "*")
                .setHeader("Idempotency-Key", key));
        });
        assertThat(answers.stream().map(Answer::status)).containsOnly(200);
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(answers.stream().filter((answer) -> answer.header("Idempotency-Replayed") == null)).hasSize(1);
    }

    @Test
    @DisplayName("另一个实例改过的聚合：冲突后丢掉缓存，重新决定，办成")
    void aCachedAggregateThatWentOnElsewhere() {
        String meeting = opened(one);
        assertThat(attendance(two, meeting, "xcb").status()).isEqualTo(200);
        Answer here = attendance(one, meeting, "fgj");
        assertThat(here.status()).isEqualTo(200);
        assertThat(here.header("ETag")).isEqualTo("\"3\"");
        assertThat(office(two, meeting + "/closing", "{}").status()).isEqualTo(200);
        Answer closed = attendance(one, meeting, "jyj");
        assertThat(closed.status()).isEqualTo(409);
        assertThat(closed.code()).isEqualTo("meeting-is-in-session");
    }

    @Test
    @DisplayName("缓存里的旧状态不成为拒绝的理由，也不成为“版本已变”的理由")
    void nobodyIsRefusedForWhatWasTrueBefore() {
        String meeting = convened(one);
        assertThat(office(two, meeting + "/opening", "{}").status()).isEqualTo(200);
        assertThat(attendance(one, meeting, "xcb").status()).isEqualTo(200);
        assertThat(attendance(two, meeting, "fgj").status()).isEqualTo(200);
        Answer seen = one.send(as(OFFICE, one.command(meeting + "/closing", "{}")).header("If-Match", "\"3\""));
        assertThat(seen.status()).isEqualTo(200);
    }

    @Test
    @DisplayName("别的聚合在另一个实例上前进了：依据旧状态的拒绝重新决定")
    void aRuleLooksAgainBeforeItRefuses() {
        String meeting = opened(one);
        assertThat(assign(one, meeting, "resolution-none").code()).isEqualTo("resolution-exists");
        Answer agreed = office(two, meeting + "/resolutions",
                "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"leadUnit\":\"gxj\"}");
        assertThat(agreed.status()).isEqualTo(200);
        Answer assigned = assign(one, meeting, agreed.member("/id"));
        assertThat(assigned.status()).as(assigned.response().body()).isEqualTo(201);
    }

    @Test
    @DisplayName("交办任务时联席会议本身在变：都办成，各聚合序号连续")
    void assignmentsWhileTheConferenceChanges() throws Exception {
        String meeting = opened(one);
        String resolution = office(one, meeting + "/resolutions",
                "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"leadUnit\":\"gxj\"}")
            .member("/id");
        List<String> seats = List.of("gxj", "mzj", "czj", "zjj");
        List<Answer> answers = atOnce((caller) -> {
            RunningService service = (caller % 2 == 0) ? one : two;
            if (caller < seats.size()) {
                String unit = seats.get(caller);
                return service.send(as("account=a; unit=" + unit + "; role=liaison",
                        service.command(RunningService.CONFERENCE + "/nominations", "{\"seatId\":\"member:" + unit
                                + "\",\"reason\":\"工作变动\",\"nominee\":{\"name\":\"候选\",\"post\":\"副局长\"}}")));
            }
            return assign(service, meeting, resolution);
        });
        assertThat(answers.stream().map(Answer::status)).containsOnly(201);
        Set<String> holes = one.bean(JdbcClient.class)
            .sql("select aggregate_identifier from event group by 1 having max(sequence_number) + 1 <> count(*)")
            .query(String.class)
            .set();
        assertThat(holes).isEmpty();
    }

    @Test
    @DisplayName("单位退出时有人正把事项交它牵头：任何交错下，退出的单位都没有未销号的牵头事项（INV-27）")
    void aLeavingUnitHasNoOpenActions() throws Exception {
        for (String unit : List.of("ybj", "kjj")) {
            String meeting = opened(one);
            String resolution = office(one, meeting + "/resolutions",
                    "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"leadUnit\":\"" + unit + "\"}")
                .member("/id");
            String proposal = one
                .send(as(CONVENER,
                        one.command(RunningService.CONFERENCE + "/unit-changes",
                                "{\"kind\":\"withdraw\",\"unitCode\":\"" + unit + "\",\"reason\":\"工作需要\"}")))
                .header("Location");
            String decision = "{\"meetingId\":\"" + meeting.replaceFirst(".*/", "") + "\",\"resolutionId\":\""
                    + resolution + "\"}";
            List<Answer> answers = atOnce((caller) -> {
                RunningService service = (caller % 2 == 0) ? one : two;
                return (caller < 2) ? service
                    .send(as(CONVENER, service.command(proposal + "/confirmation", decision)).header("If-Match", "*"))
                        : assign(service, meeting, resolution);
            });
            assertThat(answers.stream().map(Answer::status)).containsAnyOf(200, 201);
            boolean left = answers.stream().limit(2).anyMatch((answer) -> answer.status() == 200);
            boolean leads = answers.stream().skip(2).anyMatch((answer) -> answer.status() == 201);
            assertThat(left && leads).as("%s left with open actions", unit).isFalse();
        }
    }

    private static Answer assign(RunningService service, String meeting, String resolution) {
        return service.send(as(OFFICE,
                service.command(RunningService.CONFERENCE + "/actions",
                        "{\"title\":\"专项治理\",\"text\":\"开展专项治理\",\"meetingId\":\"" + meeting.replaceFirst(".*/", "")
                                + "\",\"resolutionId\":\"" + resolution + "\",\"dueOn\":\"2031-01-31\"}")));
    }

    private static String convened(RunningService service) {
        return service.send(as(CONVENER, service.command(MEETINGS, MEETING))).header("Location");
    }

    private static String opened(RunningService service) {
        String meeting = convened(service);
        assertThat(office(service, meeting + "/opening", "{}").status()).isEqualTo(200);
        return meeting;
    }

    private static Answer attendance(RunningService service, String meeting, String unit) {
        return office(service, meeting + "/attendances", "{\"unitCode\":\"" + unit + "\",\"capacity\":\"member\"}");
    }

    private static String readyToIssue() {
        String meeting = opened(one);
        assertThat(attendance(one, meeting, "xcb").status()).isEqualTo(200);
        assertThat(office(one, meeting + "/closing", "{}").status()).isEqualTo(200);
        Answer drafted = one.send(as(OFFICE, one.command(RunningService.CONFERENCE + "/minutes",
                "{\"meetingId\":\"" + meeting.replaceFirst(".*/", "") + "\"}")));
        assertThat(drafted.status()).isEqualTo(201);
        String minutes = drafted.header("Location");
        assertThat(office(one, minutes + "/consent-requests", "{}").status()).isEqualTo(200);
        String hash = one.bean(JdbcClient.class)
            .sql("select convert_from(payload, 'UTF8')::jsonb ->> 'contentHash' from event "
                    + "where aggregate_identifier = ? and sequence_number = 0")
            .param(minutes.replaceFirst(".*/", ""))
            .query(String.class)
            .single();
        String text = "{\"version\":1,\"contentHash\":\"" + hash + "\"}";
        Answer consent = one.send(as("account=x; unit=xcb; role=liaison", one.command(minutes + "/consents", text))
            .header("If-Match", "*"));
        assertThat(consent.status()).as(consent.response().body()).isEqualTo(200);
        Answer signed = one.send(as(CONVENER, one.command(minutes + "/signature", text)).header("If-Match", "*"));
        assertThat(signed.status()).as(signed.response().body()).isEqualTo(200);
        return minutes;
    }

    private static Answer office(RunningService service, String path, String body) {
        return service.send(as(OFFICE, service.command(path, body)).header("If-Match", "*"));
    }

    private static HttpRequest.Builder as(String actor, HttpRequest.Builder request) {
        return request.setHeader("Lianxi-Actor", actor);
    }

    private static List<Answer> atOnce(Call call) throws Exception {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> answers = IntStream.range(0, AT_ONCE)
                .mapToObj((caller) -> callers.submit(() -> call.send(caller)))
                .collect(Collectors.toList());
            List<Answer> all = new ArrayList<>();
            for (Future<Answer> answer : answers) {
                all.add(answer.get());
            }
            return all;
        }
    }

    @FunctionalInterface
    private interface Call {

        Answer send(int caller) throws Exception;

    }

}
