package org.lianxi.query.flow.box;

import java.time.LocalDate;

import org.lianxi.query.conference.units.UnitName;

/**
 * An item of a flow that led to something.
 *
 * @param itemId the item
 * @param flowId its flow
 * @param clause the clause or duty that the flow comes from, or null
 * @param what what the flow is for, or null
 * @param sender who sent it
 * @param subjectType what it is about, such as {@code information}
 * @param subjectId id of that
 * @param sentOn day it was sent
 */
public record FlowLink(String itemId, String flowId, String clause, String what, UnitName sender, String subjectType,
        String subjectId, LocalDate sentOn) {
}
