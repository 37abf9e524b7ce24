package org.lianxi.contract.conference;

/**
 * A rule parameter of a charter.
 *
 * @param value a string, number, boolean, list of strings, or null where the charter sets
 * none
 * @param clause id of the clause it rests on, or null when the clause that governs the
 * path does
 * @param basis where the value comes from
 */
public record RuleSetting(Object value, String clause, Basis basis) {
}
