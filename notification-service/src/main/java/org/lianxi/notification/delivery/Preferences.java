package org.lianxi.notification.delivery;

import java.util.Collection;
import java.util.Map;

/**
 * What recipients have chosen. Where nothing provides this, the settings of the service
 * hold for all.
 */
public interface Preferences {

    /**
     * What some recipients have chosen.
     * @param conferenceId the conference
     * @param recipients codes of units and organs
     * @return by code; for those that are missing the settings of the service hold
     */
    Map<String, Preference> of(String conferenceId, Collection<String> recipients);

}
