package org.lianxi.notification.channel;

import java.util.List;

import org.lianxi.notification.notice.WordedNotice;

/**
 * A channel that can tell of several notices at once.
 */
public interface GatheringChannel extends Channel {

    /**
     * Delivers a digest. Called again with the same notices when it is unknown whether an
     * earlier call succeeded.
     * @param notices what is to be told, in the order of the log; the first one stands
     * for the digest
     * @param recipient code of the unit or organ
     * @return what became of it
     */
    Outcome deliverTogether(List<WordedNotice> notices, String recipient);

}
