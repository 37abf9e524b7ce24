package org.lianxi.command.eventstore;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.lianxi.command.shared.Reads;

/**
 * What writes of one transaction read and write, as far as others read it. From it come
 * the advisory locks of the transaction, and whether another write can share it.
 * <p>
 * Aggregates are read by many and written by few: who rests on one takes its lock shared,
 * who writes one takes it alone. Kinds are written by many and looked through by few: who
 * writes one takes its lock shared, who looked through one takes it alone. Two
 * transactions of which one rests on what the other writes thus follow each other, and
 * the later one sees what the earlier one committed.
 */
final class Footprint {

    /**
     * Types of aggregates that the rules of others look at.
     */
    static final Set<String> AGGREGATES = Set.of("Conference", "Meeting", "Assignment", "Case");

    /**
     * Types of aggregates that rules look through by kind.
     */
    static final Set<String> KINDS = Set.of("ActionItem", "Bulletin", "Case");

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;

    private static final long FNV_PRIME = 0x100000001b3L;

    private final Set<String> aggregatesRead = new HashSet<>();

    private final Set<String> aggregatesWritten = new HashSet<>();

    private final Set<Reads.Kind> kindsRead = new HashSet<>();

    private final Set<Reads.Kind> kindsWritten = new HashSet<>();

    static Footprint of(Write write) {
        Footprint footprint = new Footprint();
        footprint.aggregatesRead.addAll(write.reads().others().keySet());
        footprint.kindsRead.addAll(write.reads().kinds().keySet());
        for (StoredEvent event : write.events()) {
            String type = event.message().getType();
            if (AGGREGATES.contains(type)) {
                footprint.aggregatesWritten.add(event.message().getAggregateIdentifier());
            }
            if (KINDS.contains(type)) {
                footprint.kindsWritten.add(new Reads.Kind(event.conferenceId(), type));
            }
        }
        return footprint;
    }

    /**
     * Whether two writes of one transaction could each rest on what the other changes.
     * @param other of another write
     * @return true if they must not share a transaction
     */
    boolean excludes(Footprint other) {
        return meet(this.aggregatesRead, other.aggregatesWritten) || meet(other.aggregatesRead, this.aggregatesWritten)
                || meet(this.kindsRead, other.kindsWritten) || meet(other.kindsRead, this.kindsWritten);
    }

    void add(Footprint other) {
        this.aggregatesRead.addAll(other.aggregatesRead);
        this.aggregatesWritten.addAll(other.aggregatesWritten);
        this.kindsRead.addAll(other.kindsRead);
        this.kindsWritten.addAll(other.kindsWritten);
    }

    /**
     * Whether anything has to be compared, or locked alone, before the write.
     * @return false for the writes that are nearly all: of aggregates that rest on
     * themselves
     */
    boolean needsValidation() {
        return !this.aggregatesRead.isEmpty() || !this.aggregatesWritten.isEmpty() || !this.kindsRead.isEmpty();
    }

    /**
     * The locks of the transaction.
     * @return whether each is taken alone, by key, in the one order in which all
     * transactions take them
     */
    SortedMap<Long, Boolean> locks() {
        SortedMap<Long, Boolean> locks = new TreeMap<>();
        this.aggregatesRead.forEach((id) -> locks.merge(key("aggregate", id), false, Boolean::logicalOr));
        this.aggregatesWritten.forEach((id) -> locks.merge(key("aggregate", id), true, Boolean::logicalOr));
        this.kindsWritten
            .forEach((kind) -> locks.merge(key(kind.type(), kind.conferenceId()), false, Boolean::logicalOr));
        this.kindsRead.forEach((kind) -> locks.merge(key(kind.type(), kind.conferenceId()), true, Boolean::logicalOr));
        return locks;
    }

    /**
     * Two names may have the same key; then they only wait for each other.
     */
    private static long key(String space, String name) {
        long hash = FNV_OFFSET;
        for (String part : new String[] { space, "/", name }) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * FNV_PRIME;
            }
        }
        return hash;
    }

    private static <T> boolean meet(Collection<T> some, Collection<T> others) {
        return !some.isEmpty() && !others.isEmpty() && some.stream().anyMatch(others::contains);
    }

    static long[] keys(Map<Long, Boolean> locks) {
        return locks.keySet().stream().mapToLong(Long::longValue).toArray();
    }

}
