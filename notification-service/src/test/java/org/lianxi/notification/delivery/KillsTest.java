package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.checkpoint.CheckpointLine;
import org.lianxi.notification.channel.GatheringChannel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.Store;

import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Instances that are killed at any point between claim, sending and note, hundreds of
 * times, on the real tables: what is owed is in each inbox once, and has gone out at
 * least once or shows as failed; each kill costs at most one more mail to a recipient.
 */
class KillsTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final int RUNS = 60;

    private static final String DOWN = "mzj";

    private static final String FLAKY = "czj";

    /**
     * Those that want mail.
     */
    private static final List<String> UNITS = List.of("jyj", "xcb", "gxj", DOWN, FLAKY);

    @Test
    @DisplayName("领取、发送、登记之间任何一步被杀，几百次：收件箱恰好一次，邮件至少一次或列为失败，每次被杀至多多一封")
    void killedAnywhere() {
        take(this.log.adopt(C));
        UNITS.forEach((unit) -> jdbc().sql("insert into contact (conference_id, recipient, mail) values (?, ?, ?)")
            .params(C, unit, unit + "@example.org")
            .update());
        int kills = 0;
        for (int seed = 0; seed < RUNS; seed++) {
            jdbc().sql("truncate notice, notice_intent, inbox, proof, delivery_circuit, reminder").update();
            Random random = new Random(seed);
            take(this.log.progress(C, "action-1", seed + 1, 30), this.log.progress(C, "action-2", seed + 1, 60));
            boolean digest = random.nextInt(3) == 0;
            if (digest) {
                jdbc().sql("update notice_intent set digest_at = next_attempt where channel = 'mail'").update();
            }
            kills += new Run(random).play("seed " + seed, digest);
        }
        assertThat(kills).isGreaterThan(200);
    }

    /**
     * One year in small: instances come and are killed until nothing is left to do.
     */
    private static final class Run {

        private final Random random;

        private final Map<String, Integer> mails = new TreeMap<>();

        private final Map<String, Integer> killedWhileSending = new HashMap<>();

        private int kills;

        Run(Random random) {
            this.random = random;
        }

        int play(String name, boolean digest) {
            for (int round = 0; round < 400 && open() > 0; round++) {
                boolean mayBeKilled = this.kills < 9;
                try {
                    new Instance(mayBeKilled).work();
                }
                catch (Killed killed) {
                    this.kills++;
                }
                clock.advance(Duration.ofMinutes(1 + this.random.nextInt(180)));
            }
            check(name, digest);
            return this.kills;
        }

        private static long open() {
            return count("select count(*) from notice_intent where state in ('pending', 'claimed')");
        }

        private void check(String name, boolean digest) {
            assertThat(open()).as(name).isZero();
            assertThat(count("select count(*) from inbox")).as(name).isEqualTo(30);
            Set<String> failed = new TreeSet<>();
            jdbc().sql("select recipient, notice_id from notice_intent where channel = 'mail' and state = 'failed'")
                .query((row) -> {
                    failed.add(row.getString(1) + " " + row.getString(2));
                });
            assertThat(failed).as(name).allMatch((key) -> key.startsWith(DOWN) || key.startsWith(FLAKY));
            for (String unit : UNITS) {
                for (String notice : notices()) {
                    String key = unit + " " + notice;
                    int sent = this.mails.getOrDefault(key, 0);
                    assertThat(sent > 0 || failed.contains(key)).as(name + ": " + key).isTrue();
                    assertThat(sent).as(name + ": " + key)
                        .isLessThanOrEqualTo(1 + this.killedWhileSending.getOrDefault(key, 0));
                }
                assertThat(this.mails.keySet().stream().filter((key) -> key.startsWith(unit + " ")).count()).as(name)
                    .isLessThanOrEqualTo(2);
            }
            Set<String> unknown = new TreeSet<>(this.mails.keySet());
            unknown.removeAll(reported());
            assertThat(unknown).as(name).isSubsetOf(failed).isSubsetOf(this.killedWhileSending.keySet());
            assertThat(this.mails.keySet()).as(name).containsAll(reported());
            if (digest) {
                assertThat(count("select count(*) from notice_intent where led_by is not null")).as(name).isPositive();
            }
        }

        private static List<String> notices() {
            return jdbc().sql("select notice_id from notice").query(String.class).list();
        }

        /**
         * What is said on the record to have been mailed.
         */
        private static Set<String> reported() {
            return jdbc().sql("""
                    select r || ' ' || notice_id from proof, unnest(recipients) r
                    where step = 'delivered' and channel = 'mail'""")
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toCollection(TreeSet::new));
        }

        /**
         * A service that may be killed: from then on it does nothing more.
         */
        private final class Instance implements GatheringChannel {

            private final Deque<Runnable> tasks = new ArrayDeque<>();

            private final DeliveryRounds rounds;

            private final int deadline;

            private int steps;

            Instance(boolean mayBeKilled) {
                this.deadline = mayBeKilled ? Run.this.random.nextInt(16) : Integer.MAX_VALUE;
                DeliveryProperties properties = Settings.of(List.of(Duration.ofSeconds(5), Duration.ofMinutes(1),
                        Duration.ofMinutes(5), Duration.ofMinutes(30)));
                DeliveryQueue queue = new DeliveryQueue(jdbc(), clock, properties, bean(CheckpointLine.class),
                        bean(TransactionTemplate.class)) {
                    @Override
                    List<Claim> claim(String channel, int most, int trials) {
                        step();
                        List<Claim> claims = super.claim(channel, most, trials);
                        step();
                        return claims;
                    }

                    @Override
                    List<Claim> sent(Collection<Claim> claims) {
                        step(claims);
                        return super.sent(claims);
                    }
                };
                Circuits circuits = new Circuits(jdbc(), clock, Run.this.random, properties) {
                    @Override
                    void reached(String channel, Collection<Claim> claims) {
                        step(claims);
                        super.reached(channel, claims);
                    }
                };
                Settlements settlements = new Settlements(queue, circuits,
                        new RetrySchedule(properties, Run.this.random), bean(Proofs.class), clock,
                        bean(TransactionTemplate.class));
                this.rounds = new DeliveryRounds(List.of(this), queue, circuits, settlements, bean(Store.class),
                        () -> true, properties, this.tasks::add);
            }

            void work() {
                this.rounds.round();
                while (!this.tasks.isEmpty()) {
                    this.tasks.poll().run();
                }
            }

            private void step() {
                if (++this.steps >= this.deadline) {
                    throw new Killed();
                }
            }

            private void step(Collection<Claim> claims) {
                try {
                    step();
                }
                catch (Killed killed) {
                    claims.forEach((claim) -> killedWhileSending(claim.notices(), claim.recipient()));
                    throw killed;
                }
            }

            private void killedWhileSending(List<WordedNotice> notices, String recipient) {
                notices.forEach((notice) -> Run.this.killedWhileSending.merge(recipient + " " + notice.noticeId(), 1,
                        Integer::sum));
            }

            @Override
            public String name() {
                return "mail";
            }

            @Override
            public boolean immediate() {
                return false;
            }

            @Override
            public Set<String> reachable(String conferenceId, Collection<String> recipients) {
                return Set.copyOf(recipients);
            }

            @Override
            public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
                return deliverTogether(List.of(notice), recipients.iterator().next());
            }

            @Override
            public Outcome deliverTogether(List<WordedNotice> notices, String recipient) {
                step();
                if (recipient.equals(DOWN) || recipient.equals(FLAKY) && Run.this.random.nextInt(3) > 0) {
                    return new Outcome.TryAgain("451 later");
                }
                if (Run.this.random.nextInt(50) == 0) {
                    return new Outcome.Unreachable("connection refused");
                }
                notices.forEach((notice) -> Run.this.mails.merge(recipient + " " + notice.noticeId(), 1, Integer::sum));
                try {
                    step();
                }
                catch (Killed killed) {
                    killedWhileSending(notices, recipient);
                    throw killed;
                }
                return new Outcome.Delivered();
            }

        }

    }

    /**
     * The process is gone.
     */
    private static final class Killed extends Error {

    }

}
