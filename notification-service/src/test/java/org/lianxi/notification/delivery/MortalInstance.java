package org.lianxi.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.channel.GatheringChannel;
import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.checkpoint.CheckpointLine;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.proof.Proofs;
import org.lianxi.notification.shared.RoundTrip;
import org.lianxi.notification.shared.Store;
import org.lianxi.notification.shared.Writes;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An instance of the service on the real tables that is killed at a step between claim,
 * sending and note: from then on it does nothing more. One delivery goes out after the
 * other.
 */
final class MortalInstance {

    private final Deque<Runnable> tasks = new ArrayDeque<>();

    private final DeliveryRounds rounds;

    private final Intents intents;

    private final TransactionTemplate transactions;

    private final List<Correspondence> correspondences;

    private final int deadline;

    private int steps;

    /**
     * An instance.
     * @param beans the service that has the tables
     * @param random decides waits
     * @param deadline the step at which it is killed
     * @param correspondences what it reaches
     */
    MortalInstance(ApplicationContext beans, Random random, int deadline, List<Correspondence> correspondences) {
        this.deadline = deadline;
        this.correspondences = correspondences;
        DeliveryProperties properties = Settings
            .of(List.of(Duration.ofSeconds(5), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(30)));
        Clock clock = beans.getBean(Clock.class);
        JdbcClient jdbc = beans.getBean(JdbcClient.class);
        TransactionTemplate transactions = beans.getBean(TransactionTemplate.class);
        DeliveryQueue queue = new DeliveryQueue(jdbc, beans.getBean(JdbcOperations.class), clock, properties,
                beans.getBean(CheckpointLine.class)) {
            @Override
            List<Claim> claim(String channel, int most, int trials) {
                step();
                List<Claim> claims = super.claim(channel, most, trials);
                step();
                return claims;
            }

            @Override
            List<Claim> sent(List<Claim> claims, List<String> but) {
                step(claims);
                return super.sent(claims, but);
            }
        };
        Circuits circuits = new Circuits(jdbc, beans.getBean(Writes.class), clock, random, properties) {
            @Override
            void reached(String channel, Collection<Claim> claims) {
                step(claims);
                super.reached(channel, claims);
            }
        };
        Settlements settlements = new Settlements(queue, circuits, new RetrySchedule(properties, random),
                beans.getBean(RetryTimes.class), beans.getBean(Proofs.class), clock, transactions, beans, properties);
        List<Channel> channels = correspondences.stream().<Channel>map(Outside::new).toList();
        this.rounds = new DeliveryRounds(channels, queue, settlements, beans.getBean(Store.class), () -> true,
                properties, this.tasks::add);
        FirstClaims claims = new FirstClaims(queue, beans.getBean(Writes.class), clock, properties) {
            @Override
            void write(WordedNotice notice, String channel, Collection<String> recipients,
                    BiConsumer<Long, String> claimed) {
                step();
                super.write(notice, channel, recipients, claimed);
            }
        };
        Departures departures = new Departures(this.rounds, claims, clock, properties);
        this.intents = new Intents(jdbc, beans.getBean(JdbcOperations.class), beans.getBean(Writes.class), clock,
                channels, beans.getBean(KeptNotices.class), beans.getBean(Proofs.class),
                beans.getBean(RecipientPreferences.class), beans.getBean(DeliveryTimes.class), departures, beans);
        this.transactions = transactions;
    }

    /**
     * Does what is due, and from now on lets deliveries begin by themselves.
     * @return this instance
     */
    MortalInstance begin() {
        this.rounds.due();
        goOn();
        return this;
    }

    /**
     * Owes a notice, and has it begin with the commit. What follows from that is left to
     * {@link #goOn}.
     * @param notice the notice
     * @param recipients whom it is owed to
     * @param inBetween what happens before the commit
     */
    void owe(WordedNotice notice, List<String> recipients, Consumer<TransactionStatus> inBetween) {
        this.transactions.executeWithoutResult((status) -> {
            this.intents.oweAtOnce(notice, recipients);
            inBetween.accept(status);
        });
    }

    /**
     * Owes one more notice in the same transaction.
     */
    void oweAlso(WordedNotice notice, List<String> recipients) {
        this.intents.oweAtOnce(notice, recipients);
    }

    /**
     * Does what was begun.
     * @throws Killed when its time has come
     */
    void goOn() {
        while (!this.tasks.isEmpty()) {
            this.tasks.poll().run();
        }
    }

    /**
     * Does what is due.
     * @throws Killed when its time has come
     */
    void work() {
        this.rounds.giveUp();
        this.rounds.round();
        goOn();
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
            this.correspondences.forEach((correspondence) -> claims
                .forEach((claim) -> correspondence.killedBeforeNote(claim.notices(), claim.recipient())));
            throw killed;
        }
    }

    private final class Outside implements GatheringChannel {

        private final Correspondence correspondence;

        Outside(Correspondence correspondence) {
            this.correspondence = correspondence;
        }

        @Override
        public String name() {
            return this.correspondence.channel();
        }

        @Override
        public boolean immediate() {
            return false;
        }

        @Override
        public Map<String, Way> reachable(WordedNotice notice, Collection<String> recipients, RoundTrip trip) {
            return straightTo(recipients);
        }

        @Override
        public Outcome deliver(WordedNotice notice, Collection<String> recipients) {
            return deliverTogether(List.of(notice), recipients.iterator().next());
        }

        @Override
        public Outcome deliverTogether(List<WordedNotice> notices, String recipient) {
            step();
            Outcome outcome = this.correspondence.send(notices, recipient);
            try {
                step();
            }
            catch (Killed killed) {
                this.correspondence.killedBeforeNote(notices, recipient);
                throw killed;
            }
            return outcome;
        }

    }

    /**
     * The process is gone.
     */
    static final class Killed extends Error {

    }

}
