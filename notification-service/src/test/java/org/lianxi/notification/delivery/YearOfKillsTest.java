package org.lianxi.notification.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.notification.FakeCommandService;
import org.lianxi.notification.Records;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.proof.ProofRounds;
import org.lianxi.transport.RecordedEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A year of fifteen units: one whose mail server is always down, one whose server says
 * 4xx for a day, a slow one, a robot that may speak only now and then, and a service that
 * is killed at every point between intent and receipt, hundreds of times.
 */
@DisplayName("一年：成员单位十五个，服务在欠发与送达登记之间任何一步被杀几百次")
class YearOfKillsTest extends ServiceTest {

    private static final String C = "robots-conference";

    private static final String MATRIX = "/api/conferences/" + C + "/notices/matrix?limit=20";

    private static final Instant START = Instant.parse("2026-01-05T01:00:00Z");

    private static final int STEPS = 36;

    private static final Duration STEP = Duration.ofDays(10);

    private static final int LATER = 14;

    private static final int GONE = 25;

    private static final String DOWN = "mzj";

    private static final String FLAKY = "czj";

    private static final String SLOW = "rsj";

    private final Random random = new Random(2026);

    private final Correspondence mail = new Correspondence("mail", (notices, recipient) -> mailServer(recipient));

    private final Correspondence robot = new Correspondence("wecom", (notices, recipient) -> throttled());

    /**
     * Units in force.
     */
    private final Set<String> units = new LinkedHashSet<>(Records.UNITS.keySet());

    /**
     * To whom each notice of all units is owed.
     */
    private final Map<String, Set<String>> owed = new LinkedHashMap<>();

    private Instant spoke = Instant.EPOCH;

    private int kills;

    @BeforeEach
    void adopted() {
        clock.set(START);
        this.log.at(START);
        take(this.log.adopt(C));
        List<String> all = new ArrayList<>(this.units);
        all.add("sfj");
        all.forEach((unit) -> jdbc().sql("insert into contact (conference_id, recipient, mail) values (?, ?, ?)")
            .params(C, unit, unit + "@example.org")
            .update());
    }

    @Test
    @DisplayName("收件箱恰好一次；其他渠道至少一次或列为失败；每次被杀至多多发一封；应送与已送属实；按事件当时的成员单位")
    void everyUnitIsTold() {
        for (int step = 0; step < STEPS; step++) {
            clock.set(START.plus(STEP.multipliedBy(step + 1L)));
            this.log.at(clock.instant());
            membership(step);
            owe(this.log.progress(C, "action-1", step + 1, step));
            if (step % 3 == 0) {
                owe(this.log.convene(C, "meeting-" + step, "第" + step + "次会议", List.copyOf(this.units)));
            }
            deliver();
        }
        report();

        assertThat(this.kills).isGreaterThan(300);
        assertThat(count("select count(*) from notice_intent where state in ('pending', 'claimed') "
                + "and channel in ('mail', 'wecom')"))
            .isZero();
        inboxes();
        atMostOneMorePerKill();
        matrix();
        theOfficeIsTold();
        record();
    }

    /**
     * Of each unit that mail did not reach, once on a day; in the inbox and, as the
     * office has an address, by mail.
     */
    private static void theOfficeIsTold() {
        String failed = """
                select distinct i.recipient from notice_intent i join notice n using (notice_id)
                where i.channel = 'mail' and i.state = 'failed' and n.kind <> 'delivery-failed'""";
        List<String> told = jdbc().sql("""
                select substring(n.link from 'recipient=(.*)') || ' '
                    || date(n.occurred_at at time zone 'Asia/Shanghai')
                from inbox b join notice n using (notice_id)
                where n.kind = 'delivery-failed' and n.link like '%channel=mail%' and b.recipient = 'wjj'""")
            .query(String.class)
            .list();
        assertThat(told).doesNotHaveDuplicates()
            .extracting((one) -> one.split(" ")[0])
            .containsAll(jdbc().sql(failed).query(String.class).list())
            .allMatch((unit) -> Set.of(DOWN, FLAKY).contains(unit));
        assertThat(
                count("select count(*) from inbox b join notice n using (notice_id) where n.kind = 'delivery-failed' "
                        + "and b.recipient <> 'wjj'"))
            .isZero();
    }

    private void membership(int step) {
        if (step == LATER) {
            takeAndBeKilled(this.log.admit(C, "sfj", "区司法局"));
            this.units.add("sfj");
        }
        if (step == GONE) {
            takeAndBeKilled(this.log.add("conference-" + C, new MemberUnitWithdrawn(C, "kjj", "科技局", "unit-change-1",
                    new ConfirmationBasis("meeting", "resolution-1"), LocalDate.of(2026, 9, 20))));
            this.units.remove("kjj");
        }
    }

    private void owe(RecordedEvent event) {
        takeAndBeKilled(event);
        this.owed.put("notice-" + event.id(), Set.copyOf(this.units));
    }

    /**
     * Killed before the intents are there, and after them before the topic's position was
     * known to be: the event comes again.
     */
    private void takeAndBeKilled(RecordedEvent event) {
        if (this.random.nextBoolean()) {
            this.kills++;
            bean(TransactionTemplate.class).executeWithoutResult((status) -> {
                take(event);
                status.setRollbackOnly();
            });
        }
        take(event);
        if (this.random.nextBoolean()) {
            this.kills++;
            take(event);
        }
    }

    /**
     * Until nothing is left to do, or the next step comes.
     */
    private void deliver() {
        Instant end = clock.instant().plus(STEP.minusDays(1));
        int killsBefore = this.kills;
        while (open() && clock.instant().isBefore(end)) {
            boolean mayBeKilled = this.kills - killsBefore < 10;
            try {
                new MortalInstance(service, this.random, mayBeKilled ? this.random.nextInt(24) : Integer.MAX_VALUE,
                        List.of(this.mail, this.robot))
                    .work();
            }
            catch (MortalInstance.Killed killed) {
                this.kills++;
            }
            clock.advance(Duration.ofMinutes(2 + this.random.nextInt(240)));
        }
    }

    private static boolean open() {
        return count("select count(*) from notice_intent where state in ('pending', 'claimed') "
                + "and channel in ('mail', 'wecom')") > 0;
    }

    private Outcome mailServer(String recipient) {
        if (recipient.equals(SLOW)) {
            clock.advance(Duration.ofSeconds(30));
        }
        boolean badDay = recipient.equals(FLAKY)
                && clock.instant().isBefore(START.plus(STEP.multipliedBy(7)).plus(Duration.ofDays(1)))
                && !clock.instant().isBefore(START.plus(STEP.multipliedBy(7)));
        return (recipient.equals(DOWN) || badDay) ? new Outcome.TryAgain("451 later") : new Outcome.Delivered();
    }

    /**
     * May speak once in a minute.
     */
    private Outcome throttled() {
        Duration wait = Duration.between(clock.instant(), this.spoke.plusSeconds(60));
        if (wait.isPositive()) {
            return new Outcome.NotTried("too-fast", wait);
        }
        this.spoke = clock.instant();
        return new Outcome.Delivered();
    }

    /**
     * The record is told, by instances that often do not hear that it was.
     */
    private void report() {
        Random lost = new Random(7);
        commandService.answer((call) -> {
            synchronized (lost) {
                return (lost.nextInt(4) == 0) ? FakeCommandService.Answer.BROKEN : FakeCommandService.Answer.CREATED;
            }
        });
        ProofRounds.untilAllAreMade(service, () -> {
            this.kills++;
            clock.advance(Duration.ofMinutes(6));
        });
    }

    private void inboxes() {
        this.owed.forEach((notice, recipients) -> assertThat(
                jdbc().sql("select recipient from inbox where notice_id = ?").param(notice).query(String.class).list())
            .as(notice)
            .containsExactlyInAnyOrderElementsOf(recipients));
    }

    private void atMostOneMorePerKill() {
        int more = 0;
        for (Correspondence one : List.of(this.mail, this.robot)) {
            for (Map.Entry<String, Integer> arrived : one.arrived().entrySet()) {
                assertThat(arrived.getValue()).as(arrived.getKey())
                    .isLessThanOrEqualTo(1 + one.killed().getOrDefault(arrived.getKey(), 0));
                more += arrived.getValue() - 1;
            }
        }
        assertThat(more).isBetween(1, this.kills);
    }

    private void matrix() {
        Set<String> seen = new TreeSet<>();
        String page = MATRIX;
        while (page != null) {
            Answer answer = get(page);
            answer.body().path("items").forEach((row) -> {
                String notice = row.path("noticeId").asString();
                seen.add(notice);
                assertThat(row.path("cells")).as(notice)
                    .extracting((cell) -> cell.path("recipient").asString())
                    .containsExactlyInAnyOrderElementsOf(this.owed.get(notice));
                assertThat(row.path("owed").asInt()).as(notice).isEqualTo(this.owed.get(notice).size());
                row.path("cells").forEach((cell) -> cell(notice, cell));
            });
            page = next(answer);
        }
        assertThat(seen).containsExactlyInAnyOrderElementsOf(this.owed.keySet());
    }

    private static String next(Answer answer) {
        Optional<String> link = answer.response().headers().firstValue("Link");
        return link.map((one) -> MATRIX + "&cursor=" + one.replaceAll(".*[?&]cursor=([^&>]+).*", "$1")).orElse(null);
    }

    private void cell(String notice, JsonNode cell) {
        String unit = cell.path("recipient").asString();
        String key = Correspondence.key(unit, notice);
        cell.path("channels").forEach((line) -> {
            String state = line.path("state").asString();
            switch (line.path("channel").asString()) {
                case "inbox" -> assertThat(state).as(key).isEqualTo("sent");
                case "mail" -> line(this.mail, key, state, unit);
                case "wecom" -> line(this.robot, key, state, unit);
                // The other robots are in no instance's hands: they wait, and give up
                // visibly.
                default -> assertThat(state).as(key).isIn("pending", "failed");
            }
        });
    }

    /**
     * What is said to be sent has arrived; what is said to have failed has not, or an
     * instance was killed before it could say so.
     */
    private static void line(Correspondence one, String key, String state, String unit) {
        int arrived = one.arrived().getOrDefault(key, 0);
        if (state.equals("sent")) {
            assertThat(arrived).as(key).isPositive();
            assertThat(unit).isNotEqualTo(DOWN);
        }
        else {
            assertThat(state).as(key).isEqualTo("failed");
            assertThat(arrived == 0 || one.killed().containsKey(key)).as(key).isTrue();
            assertThat(unit).as(key).isIn(DOWN, FLAKY);
        }
    }

    /**
     * What command-service was told, however often, is what the ledger says.
     */
    private static void record() {
        Map<String, String> calls = new LinkedHashMap<>();
        commandService.calls()
            .stream()
            .filter((call) -> call.path().endsWith("/deliveries"))
            .forEach((call) -> assertThat(calls.merge(call.idempotencyKey(), call.path() + call.body(),
                    (before, again) -> before.equals(again) ? before : "changed"))
                .isNotEqualTo("changed"));
        List<String> told = new ArrayList<>();
        commandService.calls()
            .stream()
            .filter((call) -> call.path().endsWith("/deliveries") && calls.remove(call.idempotencyKey()) != null)
            .forEach((call) -> {
                JsonNode body = JsonMapper.shared().readTree(call.body());
                String notice = call.path().replaceAll(".*/notices/(.*)/deliveries", "$1");
                body.path("recipients")
                    .forEach(
                            (unit) -> told.add(notice + " " + body.path("channel").asString() + " " + unit.asString()));
            });
        assertThat(told).containsExactlyInAnyOrderElementsOf(jdbc().sql("""
                select i.notice_id || ' ' || i.channel || ' ' || i.recipient from notice_intent i
                where i.state = 'sent' and exists (select from proof p where p.notice_id = i.notice_id)""")
            .query(String.class)
            .list());
    }

}
