package org.lianxi.notification.delivery;

import java.util.List;

import org.lianxi.notification.channel.Channel;
import org.lianxi.notification.notice.WordedNotice;

/**
 * A delivery that one instance carries out: of one notice, or of the notices of a digest.
 *
 * @param recipient code of the unit or organ
 * @param attempts how often it was tried, this time included
 * @param trial whether the recipient could not be reached last time
 * @param probe whether it alone is tried because the channel could not be reached
 * @param intents what is carried out; the first one leads
 * @param way how the recipient is reached, or null where that is to be looked up
 */
record Claim(String recipient, int attempts, boolean trial, boolean probe, List<Intent> intents, Channel.Way way) {

    Claim(String recipient, int attempts, boolean trial, boolean probe, List<Intent> intents) {
        this(recipient, attempts, trial, probe, intents, null);
    }

    /**
     * Id of the intent that leads.
     */
    long id() {
        return this.intents.getFirst().id();
    }

    String conferenceId() {
        return this.intents.getFirst().notice().conferenceId();
    }

    List<WordedNotice> notices() {
        return this.intents.stream().map(Intent::notice).toList();
    }

    /**
     * One intent of a claim.
     *
     * @param id its id
     * @param attempts how often it was tried
     * @param notice what is to be told
     */
    record Intent(long id, int attempts, WordedNotice notice) {
    }

}
