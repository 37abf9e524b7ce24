package org.lianxi.audit;

/**
 * Whether every event has its place in the log: one that has none although events after
 * it have was put in beside the log, or its entry was taken away.
 */
final class UnloggedCheck implements Check {

    @Override
    public void unlogged(Walk walk, StoredEvent event) {
        walk.findings()
            .add(Finding.Fault.ORDER, new Finding.Place(0, event.eventId(), event.aggregateId(), null), "unlogged",
                    event.eventId(), event.aggregateId(), event.sequence());
    }

}
