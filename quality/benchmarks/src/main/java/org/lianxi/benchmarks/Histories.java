package org.lianxi.benchmarks;

import java.util.ArrayList;
import java.util.List;

import org.lianxi.scenarios.history.History;
import org.lianxi.scenarios.history.Mould;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Histories of any size from one seed: the courses that they are cast from are played
 * first, by the rules.
 */
final class Histories {

    private static final Logger logger = LoggerFactory.getLogger(Histories.class);

    private final List<Mould> moulds;

    private final long seed;

    private Histories(List<Mould> moulds, long seed) {
        this.moulds = List.copyOf(moulds);
        this.seed = seed;
    }

    /**
     * Small, middling and large conferences, over one to three years.
     * @param postgresUrl an empty database, to play in
     * @param seed what chance comes from
     * @param events how many events are wanted at most: no more courses are played than
     * they need
     */
    static Histories ofMany(String postgresUrl, long seed, long events) {
        return played(postgresUrl, seed, events,
                List.of(new Size(12, 5), new Size(24, 10), new Size(12, 5), new Size(36, 15)));
    }

    private static Histories played(String postgresUrl, long seed, long events, List<Size> sizes) {
        List<Mould> moulds = new ArrayList<>();
        // What is lost in a crash is played again.
        try (Rehearsal rehearsal = new Rehearsal(postgresUrl + "&options=-c%20synchronous_commit%3Doff")) {
            long supply = 0;
            for (int i = 0; i < sizes.size() && supply < events; i++) {
                Size size = sizes.get(i);
                long begin = System.nanoTime();
                moulds.add(rehearsal.play(size.months(), size.actions(), seed + i));
                supply += moulds.getLast().size();
                logger.info("{} months with {} actions a meeting: {} events, played in {} s", size.months(),
                        size.actions(), moulds.getLast().size(), (System.nanoTime() - begin) / 1_000_000_000);
            }
        }
        return new Histories(moulds, seed);
    }

    History of(long events) {
        return new History(this.moulds, this.seed, events);
    }

    /**
     * How much happens in a conference.
     *
     * @param months over how many months
     * @param actions how many actions come out of each meeting
     */
    private record Size(int months, int actions) {
    }

}
