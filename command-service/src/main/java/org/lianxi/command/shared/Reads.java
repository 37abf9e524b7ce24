package org.lianxi.command.shared;

import java.util.HashMap;
import java.util.Map;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * What the decision of a command has looked at, so that it can be asked before the commit
 * whether it still holds. One for each unit of work, used by its thread alone.
 * <p>
 * An accepted command is written only if every {@link #others() other aggregate} that it
 * looked at still ends where it ended then, and if no event was committed for a
 * {@link #kinds() kind} that it looked through; otherwise it is decided again. A refusal
 * is told only if that also holds for the aggregate that {@link #own() refused}.
 */
public final class Reads {

    private static final String RESOURCE = "lianxi.reads";

    private final Map<String, Long> others = new HashMap<>();

    private final Map<Kind, String> kinds = new HashMap<>();

    private final Map<String, Long> own = new HashMap<>();

    private Reads() {
    }

    /**
     * What a unit of work has looked at so far.
     * @param work the unit of work
     * @return empty at first
     */
    public static Reads of(UnitOfWork<?> work) {
        return work.root().getOrComputeResource(RESOURCE, (key) -> new Reads());
    }

    /**
     * What the current unit of work has looked at so far.
     * @return one that nobody asks when there is no unit of work
     */
    public static Reads current() {
        return CurrentUnitOfWork.isStarted() ? of(CurrentUnitOfWork.get()) : new Reads();
    }

    /**
     * A rule looked at another aggregate. When it looks twice, the first look counts.
     * @param aggregateId the aggregate
     * @param sequence sequence number of the last event it saw
     */
    public void other(String aggregateId, long sequence) {
        this.others.putIfAbsent(aggregateId, sequence);
    }

    /**
     * A rule looked through all aggregates of one kind. When it looks twice, the first
     * look counts.
     * @param kind the kind
     * @param snapshot what was committed then, as PostgreSQL's {@code pg_snapshot}
     */
    public void kind(Kind kind, String snapshot) {
        this.kinds.putIfAbsent(kind, snapshot);
    }

    /**
     * The aggregate that decides was loaded.
     * @param aggregateId the aggregate
     * @param sequence sequence number of its last event
     */
    public void own(String aggregateId, long sequence) {
        this.own.putIfAbsent(aggregateId, sequence);
    }

    /**
     * Other aggregates looked at.
     * @return last sequence number seen, by aggregate id
     */
    public Map<String, Long> others() {
        return this.others;
    }

    /**
     * Kinds looked through.
     * @return the snapshot seen, by kind
     */
    public Map<Kind, String> kinds() {
        return this.kinds;
    }

    /**
     * The aggregate that decides.
     * @return its last sequence number, by its id; empty for one that is being made
     */
    public Map<String, Long> own() {
        return this.own;
    }

    /**
     * All aggregates of one type in one conference.
     *
     * @param conferenceId the conference
     * @param type simple name of the aggregate's class
     */
    public record Kind(String conferenceId, String type) {
    }

}
