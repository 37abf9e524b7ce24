package org.lianxi.notification.standing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a notice is about.
 *
 * @param title what it is called
 * @param leadUnit the unit that leads, sent or raised it; of a meeting and its minutes,
 * the unit or organ that presided; or null
 * @param coUnits the units that take part; of minutes, those that attended the meeting,
 * and of one text of theirs, those that were asked for their consent to it
 * @param rule path of the rule of the charter that it rests on, where others of its sort
 * rest on other rules: the kind of a case, the flow that brought information or an issue;
 * else null
 */
public record Subject(String title, String leadUnit, List<String> coUnits, String rule) {

    /**
     * The id under which one text of minutes is known.
     * @param minutesId the minutes
     * @param version the version of the text
     * @return an id that nothing else has
     */
    static String textOf(String minutesId, int version) {
        return minutesId + "/" + version;
    }

    /**
     * All that carry it out.
     * @return the lead unit, if there is one, and the others
     */
    public List<String> units() {
        return Stream.concat(Stream.ofNullable(this.leadUnit), this.coUnits.stream()).toList();
    }

}
