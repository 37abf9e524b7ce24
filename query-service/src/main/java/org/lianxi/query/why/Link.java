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
 * @param clause the clause of the charter of that time that it rests on, or null where
 * the charter is silent
 */
record Link(long index, String eventId, String type, String entityId, LocalDate day, Actor actor, String sentence,
        Clause clause) {

    static Link of(Happening event, Clause clause, Units units, ZoneId zone) {
        return new Link(event.index(), event.eventId(), event.type(), event.entityId(),
                LocalDate.ofInstant(event.time(), zone),
                new Actor(event.account(), event.role(), event.unitCode(), units.name(event.unitCode())),
                event.sentence(), clause);
    }

    record Actor(String account, String role, String unitCode, String unitName) {
    }

    /**
     * A clause.
     *
     * @param id its id in the charter file
     * @param at where it stands in the charter
     * @param text its words
     */
    record Clause(String id, String at, String text) {
    }

}
