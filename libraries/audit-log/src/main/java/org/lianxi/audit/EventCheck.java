package org.lianxi.audit;

import java.time.DateTimeException;
import java.time.Instant;

/**
 * Whether every entry has its event, and every event is, byte for byte, what its entry
 * commits to.
 */
final class EventCheck implements Check {

    @Override
    public void step(Walk walk, Step step) {
        columns(walk, step);
        if (step.agreed() || !walk.log().hasEvents()) {
            return;
        }
        StoredEvent event = step.record().event();
        if (event == null) {
            walk.findings()
                .add(Finding.Fault.MISSING, step.place(), "event-missing", step.index(), step.fields().eventId());
            return;
        }
        EntryFields fields = step.fields();
        compare(walk, step, "payload", fields.payload(), LogEntry.digest(event.payload()));
        boolean metaData = compare(walk, step, "meta", fields.metaData(), LogEntry.digest(event.metaData()));
        compare(walk, step, "agg", fields.aggregateId(), event.aggregateId());
        compare(walk, step, "conf", fields.conferenceId(), event.conferenceId());
        compare(walk, step, "eid", fields.eventId(), event.eventId());
        compare(walk, step, "rev", fields.revision(), event.revision());
        compare(walk, step, "seq", fields.sequence(), event.sequence());
        compare(walk, step, "type", fields.type(), event.type());
        compareTime(walk, step, fields.at(), event.time());
        if (metaData) {
            event.entry(step.index()).map(LogEntry::fields).ifPresent((said) -> {
                compare(walk, step, "by", fields.by(), said.by());
                compare(walk, step, "cmd", fields.commandId(), said.commandId());
            });
        }
    }

    private static boolean compare(Walk walk, Step step, String field, Object committed, Object stored) {
        boolean same = committed.equals(stored);
        if (!same) {
            walk.findings()
                .add(Finding.Fault.ALTERED, step.place().field(field), "altered", step.index(), field, stored,
                        committed);
        }
        return same;
    }

    private static void compareTime(Walk walk, Step step, String committed, String stored) {
        if (!committed.equals(canonical(stored))) {
            walk.findings()
                .add(Finding.Fault.TIME, step.place().field("at"), "time-altered", step.index(), stored, committed);
        }
    }

    private static String canonical(String time) {
        try {
            return Instant.parse(time).toString();
        }
        catch (DateTimeException ex) {
            return time;
        }
    }

    /**
     * What is kept beside the entry, for those who look for it, is not hashed.
     */
    private static void columns(Walk walk, Step step) {
        LogRecord.Columns columns = step.record().columns();
        if (columns != null) {
            EntryFields fields = step.fields();
            compare(walk, step, "event_identifier", fields.eventId(), columns.eventId());
            compare(walk, step, "conference_id", fields.conferenceId(), columns.conferenceId());
            compare(walk, step, "aggregate_identifier", fields.aggregateId(), columns.aggregateId());
            compare(walk, step, "sequence_number", fields.sequence(), columns.sequence());
        }
    }

}
