package org.lianxi.scenarios.history;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/**
 * The log of many conferences that go on at the same time, of any length: as many are
 * cast from the moulds, one after the other, as the length asks for. Their events come in
 * the order of their times, numbered as the relay would number them. The same moulds,
 * seed and length give the same bytes, and a shorter history is the beginning of a longer
 * one as long as the conferences are the same.
 * <p>
 * It is made while it is read: it needs the memory of the moulds and a little for each
 * conference, however long it is.
 */
public final class History implements Iterator<StoredFact> {

    /**
     * Conferences cast from one mould do the same at times that differ by this much.
     */
    private static final Duration APART = Duration.ofMillis(1);

    private final PriorityQueue<Conference> conferences = new PriorityQueue<>(
            Comparator.comparing(Conference::time).thenComparingInt((conference) -> conference.number));

    private final long events;

    private long index;

    /**
     * Begins a history.
     * @param moulds at least one
     * @param seed what everything is called comes from it
     * @param events how many events
     */
    public History(List<Mould> moulds, long seed, long events) {
        this.events = events;
        long supply = 0;
        for (int number = 0; supply < events; number++) {
            Conference conference = new Conference(moulds.get(number % moulds.size()), number, seed);
            this.conferences.add(conference);
            supply += conference.mould.size();
        }
    }

    /**
     * How many conferences there are.
     * @return their number, while none of them has ended
     */
    public int conferences() {
        return this.conferences.size();
    }

    @Override
    public boolean hasNext() {
        return this.index < this.events;
    }

    @Override
    public StoredFact next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Conference conference = this.conferences.remove();
        this.index++;
        StoredFact fact = conference.next(this.index);
        if (conference.hasNext()) {
            this.conferences.add(conference);
        }
        return fact;
    }

    /**
     * One of the conferences, and how far it has come.
     */
    private static final class Conference {

        private final Mould mould;

        private final int number;

        private final Names names;

        private int place;

        private long last;

        Conference(Mould mould, int number, long seed) {
            this.mould = mould;
            this.number = number;
            this.names = new Names(mould.conferenceId() + "-" + (number + 1), seed, mould.size());
        }

        Instant time() {
            return this.mould.time(this.place).plus(APART.multipliedBy(this.number));
        }

        boolean hasNext() {
            return this.place < this.mould.size();
        }

        StoredFact next(long index) {
            StoredFact fact = this.mould.cast(this.place, this.names, time(), index, this.last);
            this.names.numbered(this.place, index);
            this.place++;
            this.last = index;
            return fact;
        }

    }

}
