package org.lianxi.notification.standing;

import java.util.List;

/**
 * What a notice is about.
 *
 * @param title what it is called
 * @param leadUnit the unit that leads it, or null
 * @param coUnits the units that take part; of minutes, those that attended the meeting
 */
public record Subject(String title, String leadUnit, List<String> coUnits) {
}
