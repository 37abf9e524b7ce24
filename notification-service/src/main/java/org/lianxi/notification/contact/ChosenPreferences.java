package org.lianxi.notification.contact;

import java.time.LocalTime;
import java.util.Collection;
import java.util.function.BiConsumer;

import org.lianxi.notification.delivery.Preferences;
import org.lianxi.notification.shared.RoundTrip;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What recipients have chosen, as deliveries ask for it.
 */
@Component
class ChosenPreferences implements Preferences {

    private final Wishes wishes;

    private final LocalTime digestAt;

    ChosenPreferences(Wishes wishes, @Value("${lianxi.notification.digest-time}") LocalTime digestAt) {
        this.wishes = wishes;
        this.digestAt = digestAt;
    }

    @Override
    public void of(String conferenceId, Collection<String> recipients, RoundTrip trip,
            BiConsumer<String, org.lianxi.notification.delivery.Preference> chosen) {
        this.wishes.of(conferenceId, recipients, trip, (recipient, wish) -> chosen.accept(recipient, told(wish)));
    }

    private org.lianxi.notification.delivery.Preference told(Wish wish) {
        return new org.lianxi.notification.delivery.Preference(wish.locale().orElse(null),
                (wish.timing() == Wish.Timing.DAILY) ? this.digestAt : null,
                wish.quietHours().map(QuietHours::from).orElse(null),
                wish.quietHours().map(QuietHours::until).orElse(null), true, wish.channels().orElse(null));
    }

}
