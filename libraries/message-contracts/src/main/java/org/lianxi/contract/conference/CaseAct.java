package org.lianxi.contract.conference;

import java.util.List;
import java.util.Map;

/**
 * An act of a case kind: one word of the kind's own vocabulary, with everything that the
 * charter file says of it.
 *
 * @param id unique in its kind, such as {@code record-mandate}
 * @param name in the charter's language
 * @param by who may do it: unit codes, codes of organs, or groups
 * @param opens whether a case may begin with it
 * @param tracks tracks that have it, empty for all
 * @param from stages in which it may be done, empty for any
 * @param to the stage that is reached by it at the latest, or null when the stage stays
 * @param needs what has to be on record before it
 * @param gives {@code mandate}, {@code approval}, {@code conclusion}, {@code answer}, or
 * null
 * @param fields what it has to say, by field
 * @param once {@code case}, {@code unit}, or null when it may be repeated
 * @param apartFrom acts whose doers may not do this one, or {@code act.field}: those whom
 * that field names
 * @param asks units or groups that have to answer it
 * @param tells units, groups or organs that have to be told of it
 * @param waitsFor id of a clock that has to have run out, or null
 * @param closes whether the case ends with it
 */
public record CaseAct(String id, String name, List<String> by, boolean opens, List<String> tracks, List<String> from,
        String to, List<Need> needs, String gives, Map<String, Field> fields, String once, List<String> apartFrom,
        List<String> asks, List<String> tells, String waitsFor, boolean closes) {

    /**
     * Something that has to be on record before an act.
     *
     * @param act id of the other act
     * @param by {@code one} when it is enough that somebody did it, {@code self} when the
     * unit that acts has to have done it, {@code participants} or {@code asked} when each
     * of these units has to
     */
    public record Need(String act, String by) {
    }

    /**
     * Something that an act says.
     *
     * @param label its name in the charter's language
     * @param type {@code text}, {@code texts}, {@code reference}, {@code count},
     * {@code balance} (a count that is not added up: the last one stands), {@code date},
     * {@code instant}, {@code level}, {@code unit}, {@code units} or {@code parties}
     * @param required whether it has to be said
     * @param max most characters of a text, or the highest count
     * @param among the field of an earlier act, as {@code act.field}, whose values it has
     * to be one of; or null
     */
    public record Field(String label, String type, boolean required, int max, String among) {
    }

}
