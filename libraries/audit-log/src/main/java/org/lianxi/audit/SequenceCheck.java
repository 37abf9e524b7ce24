package org.lianxi.audit;

import java.util.HashMap;
import java.util.Map;

/**
 * Whether the events of each aggregate are numbered without a gap, and each entry is
 * chained to the one before it of its conference.
 */
final class SequenceCheck implements Check {

    private final Map<String, Long> previous = new HashMap<>();

    @Override
    public void step(Walk walk, Step step) {
        EntryFields fields = step.fields();
        boolean fromTheStart = walk.log().first() == 1;
        long expected = walk.trail(fields.aggregateId())
            .follow(fields.sequence(), fromTheStart ? -1 : fields.sequence() - 1) + 1;
        if (fields.sequence() != expected) {
            walk.findings()
                .add(Finding.Fault.ORDER, step.place().field("seq"), "sequence", step.index(), fields.sequence(),
                        fields.aggregateId(), expected);
        }
        Long last = this.previous.put(fields.conferenceId(), step.index());
        LogRecord.Columns columns = step.record().columns();
        if (columns != null && (last != null || fromTheStart)
                && columns.previousIndex() != ((last != null) ? last : 0)) {
            walk.findings()
                .add(Finding.Fault.ORDER, step.place().field("previous_index"), "previous", step.index(),
                        columns.previousIndex(), (last != null) ? last : 0);
        }
    }

}
