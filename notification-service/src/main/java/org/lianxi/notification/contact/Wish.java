package org.lianxi.notification.contact;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How a recipient, or one of its seats, wants to be told beside the inbox, which nobody
 * can do without (C-4.11).
 *
 * @param channels names of the channels wanted; empty when every channel there is
 * @param timing whether at once or once a day
 * @param quietHours when not to disturb; an urging is told all the same (C-4.10)
 * @param locale the language wanted; empty for the installation's
 */
public record Wish(Optional<Set<String>> channels, Timing timing, Optional<QuietHours> quietHours,
        Optional<Locale> locale) {

    /**
     * Of those who have not said anything.
     */
    public static final Wish NONE = new Wish(Optional.empty(), Timing.IMMEDIATE, Optional.empty(), Optional.empty());

    /**
     * Whether a channel is to be used.
     * @param channel its name, as it stands on the record
     * @return true for the inbox always
     */
    public boolean wants(String channel) {
        return "inbox".equals(channel) || this.channels.map((wanted) -> wanted.contains(channel)).orElse(true);
    }

    /**
     * When what is not urgent goes out.
     */
    public enum Timing {

        /**
         * As it happens.
         */
        IMMEDIATE,

        /**
         * Once a day, together.
         */
        DAILY;

        String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
