package org.lianxi.query.why;

import java.time.LocalDate;
import java.time.ZoneId;

import org.lianxi.query.conference.units.Units;
import org.lianxi.query.timeline.Happening;

/**
 * One event of the chain, to be found in the log by its id and index.
 *
 * @param index its place in the log
 * @param eventId the event
 * @param type its wire name
 * @param entityId the aggregate it happened to
 * @param day the day it was recorded
 * @param actor who acted
 * @param sentence what it means, in the reader's language
 */
record Link(long index, String eventId, String type, String entityId, LocalDate day, Actor actor, String sentence) {

    static Link of(Happening event, Units units, ZoneId zone) {
        return new Link(event.index(), event.eventId(), event.type(), event.entityId(),
                LocalDate.ofInstant(event.time(), zone),
                new Actor(event.account(), event.role(), event.unitCode(), units.name(event.unitCode())),
                event.sentence());
    }

    record Actor(String account, String role, String unitCode, String unitName) {
    }

}
