package org.lianxi.query.flow.box;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.query.conference.units.UnitName;

/**
 * A flow of the charter and how it is used.
 *
 * @param what what it is for
 * @param when when the charter has it sent
 * @param clause the clause or duty that it comes from
 * @param clauseText its words
 * @param carriedBy what carries it
 * @param counts what is counted by it, empty where it carries words
 * @param kept whether anything carries it
 * @param items how many items went by it
 * @param unreceipted how many of them lack a receipt
 * @param oldestUnreceiptedOn day of the oldest of these, or null
 * @param oldestUnreceiptedDays days since, or null
 * @param lastOn day of the latest item, or null
 */
record FlowUsage(String flowId, UnitName from, List<UnitName> senders, List<UnitName> to, String what, String when,
        String clause, String clauseText, List<String> carriedBy, List<String> counts, boolean kept, long items,
        long unreceipted, LocalDate oldestUnreceiptedOn, Long oldestUnreceiptedDays, LocalDate lastOn) {
}
