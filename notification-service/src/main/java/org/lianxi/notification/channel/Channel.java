package org.lianxi.notification.channel;

import java.util.Collection;
import java.util.Set;

import org.lianxi.notification.notice.WordedNotice;

/**
 * A way to reach units. It knows no feature of the conference: it gets a notice in words.
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
     * Units among some that can be reached now.
     * @param conferenceId the conference
     * @param units unit codes
     * @return those that a notice can be addressed to
     */
    Set<String> reachable(String conferenceId, Collection<String> units);

    /**
     * Delivers a notice. Called again for the same unit when it is unknown whether an
     * earlier call succeeded.
     * @param notice what is to be told
     * @param units one unit, or any number where the channel is immediate
     * @return what became of it; a channel does not throw for what a retry may heal
     */
    Outcome deliver(WordedNotice notice, Collection<String> units);

}
