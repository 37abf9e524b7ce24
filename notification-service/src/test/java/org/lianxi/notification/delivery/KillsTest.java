package org.lianxi.notification.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.notification.ServiceTest;
import org.lianxi.notification.channel.Outcome;

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

        private final Correspondence mail = new Correspondence("mail", (notices, recipient) -> answer(recipient));

        /**
         * Those that a server which was away was once asked for: after enough kills that
         * was one attempt too many.
         */
        private final Set<String> unreachable = new TreeSet<>();

        private int kills;

        Run(Random random) {
            this.random = random;
        }

        int play(String name, boolean digest) {
            for (int round = 0; round < 400 && open() > 0; round++) {
                boolean mayBeKilled = this.kills < 9;
                try {
                    new MortalInstance(service, this.random, mayBeKilled ? this.random.nextInt(16) : Integer.MAX_VALUE,
                            List.of(this.mail))
                        .work();
                }
                catch (MortalInstance.Killed killed) {
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
            assertThat(count(
                    "select count(*) from inbox b join notice n using (notice_id) where n.kind <> 'delivery-failed'"))
                .as(name)
                .isEqualTo(30);
            Set<String> failed = new TreeSet<>();
            jdbc().sql("select recipient, notice_id from notice_intent where channel = 'mail' and state = 'failed'")
                .query((row) -> {
                    failed.add(row.getString(1) + " " + row.getString(2));
                });
            assertThat(failed).as(name)
                .allMatch((key) -> key.startsWith(DOWN) || key.startsWith(FLAKY)
                        || this.unreachable.contains(key.split(" ")[0]));
            theOfficeIsToldOfEachThatFailed(name, failed);
            for (String unit : UNITS) {
                for (String notice : notices()) {
                    String key = unit + " " + notice;
                    int sent = this.mail.arrived().getOrDefault(key, 0);
                    assertThat(sent > 0 || failed.contains(key)).as(name + ": " + key).isTrue();
                    assertThat(sent).as(name + ": " + key)
                        .isLessThanOrEqualTo(1 + this.mail.killed().getOrDefault(key, 0));
                }
                assertThat(this.mail.arrived().keySet().stream().filter((key) -> key.startsWith(unit + " ")).count())
                    .as(name)
                    .isLessThanOrEqualTo(2);
            }
            Set<String> unknown = new TreeSet<>(this.mail.arrived().keySet());
            unknown.removeAll(reported());
            assertThat(unknown).as(name).isSubsetOf(failed).isSubsetOf(this.mail.killed().keySet());
            assertThat(this.mail.arrived().keySet()).as(name).containsAll(reported());
            if (digest) {
                assertThat(count("select count(*) from notice_intent where led_by is not null")).as(name).isPositive();
            }
        }

        /**
         * Each once on a day, and nobody of whom nothing failed.
         */
        private static void theOfficeIsToldOfEachThatFailed(String name, Set<String> failed) {
            List<String> told = jdbc().sql("""
                    select b.recipient || ' ' || n.link || ' '
                        || date(n.occurred_at at time zone 'Asia/Shanghai') from inbox b
                    join notice n using (notice_id) where n.kind = 'delivery-failed'""").query(String.class).list();
            assertThat(told).as(name).doesNotHaveDuplicates().allMatch((one) -> one.startsWith("wjj "));
            assertThat(told.stream().map((one) -> one.replaceAll(".*&recipient=(\\S+) .*", "$1")).distinct()).as(name)
                .containsExactlyInAnyOrderElementsOf(
                        failed.stream().map((key) -> key.split(" ")[0]).collect(Collectors.toSet()));
        }

        private static List<String> notices() {
            return jdbc().sql("select notice_id from notice where kind <> 'delivery-failed'")
                .query(String.class)
                .list();
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

        private Outcome answer(String recipient) {
            if (recipient.equals(DOWN) || recipient.equals(FLAKY) && this.random.nextInt(3) > 0) {
                return new Outcome.TryAgain("451 later");
            }
            if (this.random.nextInt(50) == 0) {
                this.unreachable.add(recipient);
                return new Outcome.Unreachable("connection refused");
            }
            return new Outcome.Delivered();
        }

    }

}
