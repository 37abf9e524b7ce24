package org.lianxi.command.eventstore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.lianxi.command.receipt.Receipt;
import org.lianxi.command.shared.Reads;

/**
 * All that one unit of work writes, and what it rests on. It is written whole or not at
 * all.
 */
public final class Write {

    private static final String RESOURCE = "lianxi.write";

    private final Reads reads;

    private final List<StoredEvent> events = new ArrayList<>();

    private Receipt receipt;

    Write(Reads reads) {
        this.reads = reads;
    }

    /**
     * Lets a receipt be written with the events of a unit of work that is about to be
     * committed.
     * @param work the unit of work, which has events
     * @param receipt the receipt
     */
    public static void receipt(UnitOfWork<?> work, Receipt receipt) {
        Write write = (Write) work.root().getResource(RESOURCE);
        if (write == null) {
            throw new IllegalStateException("a command was accepted that made no event");
        }
        write.receipt(receipt);
    }

    /**
     * The write of a unit of work.
     * @param work the unit of work
     * @param commit what commits it, called in the commit phase
     */
    static Write of(UnitOfWork<?> work, Consumer<Write> commit) {
        Reads reads = Reads.of(work);
        return work.root().getOrComputeResource(RESOURCE, (key) -> {
            Write write = new Write(reads);
            work.root().onCommit((committing) -> commit.accept(write));
            return write;
        });
    }

    void add(StoredEvent event) {
        this.events.add(event);
    }

    void receipt(Receipt kept) {
        this.receipt = kept;
    }

    Reads reads() {
        return this.reads;
    }

    List<StoredEvent> events() {
        return this.events;
    }

    /**
     * The receipt.
     * @return null for what is no command of a caller
     */
    Receipt receipt() {
        return this.receipt;
    }

}
