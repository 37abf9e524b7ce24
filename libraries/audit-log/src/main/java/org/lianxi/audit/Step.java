package org.lianxi.audit;

import java.util.Optional;

/**
 * A record while it is audited.
 *
 * @param record the record
 * @param fields what its entry says
 * @param agreed whether the event leads to that very entry, so that nothing of it need be
 * compared
 * @param leaf hash of its entry
 */
record Step(LogRecord record, EntryFields fields, boolean agreed, Hash leaf) {

    /**
     * Takes a record up. Where the event leads to the very entry that is kept, the entry
     * need not be read.
     * @throws MalformedException if the entry is not in the canonical form
     */
    static Step of(LogRecord record) {
        Hash leaf = Hash.ofLeaf(record.entry());
        if (record.event() != null) {
            Optional<EntryFields> agreed = record.event()
                .entry(record.index())
                .flatMap((expected) -> expected.ifWrittenAs(record.entry()));
            if (agreed.isPresent()) {
                return new Step(record, agreed.get(), true, leaf);
            }
        }
        return new Step(record, EntryFields.of(record.entry()), false, leaf);
    }

    long index() {
        return this.record.index();
    }

    Finding.Place place() {
        return new Finding.Place(index(), this.fields.eventId(), this.fields.aggregateId(), null);
    }

}
