package org.lianxi.notification.delivery;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;

import org.lianxi.notification.channel.Outcome;
import org.lianxi.notification.notice.WordedNotice;

/**
 * What has arrived at the other end of a channel, whichever instance sent it, and what
 * was about to be noted when an instance was killed.
 */
final class Correspondence {

    private final Map<String, Integer> arrived = new TreeMap<>();

    private final Map<String, Integer> killed = new HashMap<>();

    private final String channel;

    private final BiFunction<List<WordedNotice>, String, Outcome> server;

    Correspondence(String channel, BiFunction<List<WordedNotice>, String, Outcome> server) {
        this.channel = channel;
        this.server = server;
    }

    static String key(String recipient, String noticeId) {
        return recipient + " " + noticeId;
    }

    String channel() {
        return this.channel;
    }

    /**
     * How often each notice arrived at each recipient.
     */
    Map<String, Integer> arrived() {
        return this.arrived;
    }

    /**
     * How often an instance was killed before it could note what it had done.
     */
    Map<String, Integer> killed() {
        return this.killed;
    }

    Outcome send(List<WordedNotice> notices, String recipient) {
        Outcome outcome = this.server.apply(notices, recipient);
        if (outcome instanceof Outcome.Delivered) {
            notices.forEach((notice) -> this.arrived.merge(key(recipient, notice.noticeId()), 1, Integer::sum));
        }
        return outcome;
    }

    void killedBeforeNote(List<WordedNotice> notices, String recipient) {
        notices.forEach((notice) -> this.killed.merge(key(recipient, notice.noticeId()), 1, Integer::sum));
    }

}
