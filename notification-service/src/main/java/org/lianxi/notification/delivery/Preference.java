package org.lianxi.notification.delivery;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Set;

/**
 * How a recipient wants to be told outside the service. The inbox is not asked: what is
 * owed is in it at once.
 *
 * @param language its language, or null for that of the service
 * @param digestAt at which time of day what does not press comes together, or null for at
 * once
 * @param quietFrom from when on nothing comes that does not press, or null for never
 * @param quietUntil until when, on the next day where that is earlier
 * @param restDays whether what does not press comes on rest days too, where the service
 * sends then at all
 * @param channels the channels it wants, or null for all that reach it
 */
public record Preference(Locale language, LocalTime digestAt, LocalTime quietFrom, LocalTime quietUntil,
        boolean restDays, Set<String> channels) {

    /**
     * This choice, completed by what holds for all.
     * @param usual what holds for all
     * @return the choice, with a language
     */
    Preference or(Preference usual) {
        return new Preference((this.language != null) ? this.language : usual.language(), this.digestAt, this.quietFrom,
                this.quietUntil, this.restDays && usual.restDays(), this.channels);
    }

    /**
     * Whether it wants a channel.
     * @param channel the channel's name
     * @return false where it has chosen others
     */
    public boolean wants(String channel) {
        return this.channels == null || this.channels.contains(channel);
    }

}
