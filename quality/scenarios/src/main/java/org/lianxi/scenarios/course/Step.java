package org.lianxi.scenarios.course;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * Something that somebody does at some time.
 *
 * @param at when, later than every step before it
 * @param actor who
 * @param key the command's idempotency key
 * @param made the command, given the log index that the conference has reached
 * @param refusal code of the refusal that is due, or null when the command is to be
 * accepted
 */
public record Step(Instant at, Actor actor, UUID key, Function<LongSupplier, ConferenceCommand> made, String refusal) {

    /**
     * The command.
     * @param logIndex says which log index the conference has reached; only what is drawn
     * up from the record asks
     * @return the command
     */
    public ConferenceCommand command(LongSupplier logIndex) {
        return this.made.apply(logIndex);
    }

}
