package org.lianxi.command.shared.http;

/**
 * The answer to an accepted command.
 *
 * @param id the aggregate that decided, or the thing that was made
 * @param version the aggregate's version after it
 * @param position token that makes a read wait for what was done
 */
public record Accepted(String id, long version, String position) {
}
