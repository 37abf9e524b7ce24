package org.lianxi.contract;

/**
 * A recorded exception from what the charter says, with the reason given for it.
 *
 * @param rule the charter rule departed from, such as {@code presiding.by}
 * @param reason why, in the words of the unit that acted
 */
public record Deviation(String rule, String reason) {
}
