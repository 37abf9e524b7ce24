package org.lianxi.scenarios.course;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What the next meeting is to decide beside the matters that units carry out, and what is
 * done once it has.
 */
final class Motions {

    private final Deque<Motion> waiting = new ArrayDeque<>();

    void put(String title, BiConsumer<Sitting, String> decided) {
        this.waiting.add(new Motion(title, decided));
    }

    List<Motion> take() {
        List<Motion> all = List.copyOf(this.waiting);
        this.waiting.clear();
        return all;
    }

    /**
     * A motion.
     *
     * @param title what is to be decided
     * @param decided what follows, given the meeting and the id of its resolution
     */
    record Motion(String title, BiConsumer<Sitting, String> decided) {
    }

}
