package org.lianxi.command.shared.http;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two commands for different aggregates, of which one rests on what the other changes.
 *
 * @param name what meets what
 * @param looks what the first command looks at, as {@code Command/Port}
 * @param moves prepares both in a scene
 * @param seen field of an event that shows which came first, as {@code wire-name/field},
 * or null where the answers show it
 */
record Race(String name, Set<String> looks, Function<Scene, Moves> moves, String seen) {

    static Race of(String name, String looks, Function<Scene, Moves> moves) {
        return new Race(name, new TreeSet<>(List.of(looks.split(" "))), moves, null);
    }

    Race seeing(String event) {
        return new Race(this.name, this.looks, this.moves, event);
    }

    /**
     * What the record shows: values of the event's field, those that name one of the two
     * aggregates as which of them it is.
     */
    String seenIn(RunningService service, Scene scene, Moves moves) {
        if (this.seen == null) {
            return "";
        }
        String[] parts = this.seen.split("/");
        return service.bean(JdbcClient.class)
            .sql("select convert_from(payload, 'UTF8')::jsonb ->> ? from event where conference_id = ? "
                    + "and payload_type like ? order by aggregate_identifier, sequence_number")
            .params(parts[1], scene.id(), parts[0] + ".%")
            .query(String.class)
            .list()
            .stream()
            .map((value) -> moves.first().path().contains(value) ? "first"
                    : moves.second().path().contains(value) ? "second" : value)
            .collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return this.name;
    }

    /**
     * Both commands, not yet sent.
     *
     * @param first the one that looks
     * @param firstKey its key
     * @param second the one that changes what is looked at
     * @param secondKey its key
     */
    record Moves(Call first, UUID firstKey, Call second, UUID secondKey) {

        static Moves of(Call first, Call second) {
            return new Moves(first, UUID.randomUUID(), second, UUID.randomUUID());
        }

        /**
         * The first refers to what the second makes, whose id comes from its key.
         */
        static Moves of(Function<UUID, Call> first, Call second) {
            UUID key = UUID.randomUUID();
            return new Moves(first.apply(key), UUID.randomUUID(), second, key);
        }

    }

}
