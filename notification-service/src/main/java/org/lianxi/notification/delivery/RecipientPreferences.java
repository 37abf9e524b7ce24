package org.lianxi.notification.delivery;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.lianxi.notification.shared.RoundTrip;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What recipients have chosen, or else what the settings of the service say.
 */
@Component
public class RecipientPreferences {

    private final Preferences chosen;

    private final Preference usual;

    RecipientPreferences(ObjectProvider<Preferences> chosen, DeliveryProperties properties) {
        this.chosen = chosen.getIfAvailable(() -> (conferenceId, recipients, trip, nobody) -> {
        });
        this.usual = properties.usual();
    }

    /**
     * The language of a recipient.
     * @param chosen tag of the one that it has chosen, or null
     * @return that one, or the one that holds for all
     */
    public Locale language(String chosen) {
        return (chosen != null) ? Locale.forLanguageTag(chosen) : this.usual.language();
    }

    /**
     * The preferences of some recipients.
     * @param conferenceId the conference
     * @param recipients codes of units and organs
     * @param trip asks the store
     * @return one for each, by its code, once the round trip is made
     */
    public Map<String, Preference> of(String conferenceId, Collection<String> recipients, RoundTrip trip) {
        Map<String, Preference> preferences = new HashMap<>();
        recipients.forEach((recipient) -> preferences.put(recipient, this.usual));
        this.chosen.of(conferenceId, recipients, trip,
                (recipient, preference) -> preferences.put(recipient, preference.or(this.usual)));
        return preferences;
    }

}
