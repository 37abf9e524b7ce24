package org.lianxi.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Deliveries that begin as soon as they are owed. Whoever writes them down claims them in
 * the same transaction, so that nobody has to look for what is due. That needs a
 * recipient to whom nothing is under way, and room; all others wait in the queue.
 */
@Component
class Departures {

    /**
     * Nothing begins at once.
     */
    static final Departure NONE = (notice, recipients, ways) -> 0;

    private final DeliveryRounds rounds;

    private final FirstClaims claims;

    private final Clock clock;

    private final Duration patience;

    Departures(DeliveryRounds rounds, FirstClaims claims, Clock clock, DeliveryProperties properties) {
        this.rounds = rounds;
        this.claims = claims;
        this.clock = clock;
        this.patience = properties.toBegin();
    }

    /**
     * Asks whether deliveries of a notice may begin at once.
     * @param notice the notice
     * @param channel the channel
     * @param trip asks the store
     * @return the departure, to be used in the same transaction
     */
    Departure of(WordedNotice notice, Channel channel, RoundTrip trip) {
        return this.rounds.lane(channel)
            .<Departure>map((lane) -> new AtOnce(channel.name(), lane, this.claims.may(notice, channel.name(), trip)))
            .orElse(NONE);
    }

    /**
     * Where deliveries of one notice on one channel begin.
     */
    @FunctionalInterface
    interface Departure {

        /**
         * Writes down deliveries, some of which begin when the transaction has committed.
         * @param notice the notice as it is kept
         * @param recipients whom it is due to now
         * @param ways how they are reached
         * @return how many are written down, from the first on
         */
        int take(WordedNotice notice, List<String> recipients, Map<String, Channel.Way> ways);

    }

    private final class AtOnce implements Departure {

        private final String channel;

        private final Lane lane;

        private final AtomicBoolean may;

        private AtOnce(String channel, Lane lane, AtomicBoolean may) {
            this.channel = channel;
            this.lane = lane;
            this.may = may;
        }

        @Override
        public int take(WordedNotice notice, List<String> recipients, Map<String, Channel.Way> ways) {
            int places = this.may.get() ? this.lane.reserve(recipients.size()) : 0;
            if (places == 0) {
                return 0;
            }
            Lot lot = new Lot(this.lane, places);
            TransactionSynchronizationManager.registerSynchronization(lot);
            List<String> first = recipients.subList(0, places);
            this.lane.prepare(notice, first.stream().map(ways::get).toList());
            Departures.this.claims.write(notice, this.channel, first,
                    (id, recipient) -> lot.claims.add(new Claim(recipient, 1, false, false,
                            List.of(new Claim.Intent(id, 1, notice)), ways.get(recipient))));
            return places;
        }

    }

    /**
     * Deliveries that are written down in one transaction, and have places.
     */
    private final class Lot implements TransactionSynchronization {

        private final Lane lane;

        private final int places;

        private final List<Claim> claims = new ArrayList<>();

        private final Instant since = Departures.this.clock.instant();

        private Lot(Lane lane, int places) {
            this.lane = lane;
            this.places = places;
        }

        /**
         * What took so long to commit that its lease would end under way is left to it.
         */
        @Override
        public void afterCompletion(int status) {
            boolean begin = status == STATUS_COMMITTED
                    && Departures.this.clock.instant().isBefore(this.since.plus(Departures.this.patience));
            List<Claim> begun = begin ? this.claims : List.of();
            begun.forEach(this.lane::carryOut);
            this.lane.release(this.places - begun.size());
            if (status == STATUS_COMMITTED && this.claims.size() < this.places) {
                Departures.this.rounds.wake();
            }
        }

    }

}
