package org.lianxi.notification.channel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.lianxi.notification.notice.WordedNotice;
import org.lianxi.notification.shared.RoundTrip;

/**
 * A way to reach recipients: units, and organs that the charter names. It knows no
 * feature of the conference: it gets a notice in words.
 */
public interface Channel {

    /**
     * The channel's name, which stands on the record.
     * @return such as {@code inbox}
     */
    String name();

    /**
     * Whether delivery is part of the transaction that takes the event in. Such a channel
     * does nothing but write to the same database and never fails by itself.
     * @return true for a channel inside the service
     */
    boolean immediate();

    /**
     * Recipients among some that can be reached now.
     * @param notice what is to be told
     * @param recipients codes of units and organs
     * @param trip asks the store, where the channel has to
     * @return those that the notice can be addressed to, once the round trip is made, and
     * how each is reached now
     */
    Map<String, Way> reachable(WordedNotice notice, Collection<String> recipients, RoundTrip trip);

    /**
     * Delivers a notice. Called again for the same one when it is unknown whether an
     * earlier call succeeded.
     * @param notice what is to be told
     * @param recipients one, or any number where the channel is immediate
     * @return what became of it; a channel does not throw for what a retry may heal
     */
    Outcome deliver(WordedNotice notice, Collection<String> recipients);

    /**
     * The way to each of some recipients on a channel that has nothing to look up.
     * @param recipients codes of units and organs, each once
     * @return for each, that a notice is delivered to it
     */
    default Map<String, Way> straightTo(Collection<String> recipients) {
        return recipients.stream()
            .collect(Collectors.toMap(Function.identity(),
                    (recipient) -> (notice) -> deliver(notice, List.of(recipient))));
    }

    /**
     * How a recipient is reached at the moment at which it was looked up. Whoever
     * delivers later looks it up again.
     */
    @FunctionalInterface
    interface Way {

        /**
         * Delivers a notice, as {@link Channel#deliver} does.
         * @param notice what is to be told
         * @return what became of it
         */
        Outcome deliver(WordedNotice notice);

        /**
         * Makes ready what can be before it is certain that the notice will be delivered.
         * @param notice what may have to be told
         */
        default void prepare(WordedNotice notice) {
        }

    }

}
