package org.lianxi.notification.delivery;

import java.util.Collection;
import java.util.function.BiConsumer;

import org.lianxi.notification.shared.RoundTrip;

/**
 * What recipients have chosen. Where nothing provides this, the settings of the service
 * hold for all.
 */
public interface Preferences {

    /**
     * What some recipients have chosen.
     * @param conferenceId the conference
     * @param recipients codes of units and organs
     * @param trip asks the store
     * @param chosen gets each choice by the recipient's code, once the round trip is
     * made; for those that are missing the settings of the service hold
     */
    void of(String conferenceId, Collection<String> recipients, RoundTrip trip, BiConsumer<String, Preference> chosen);

}
