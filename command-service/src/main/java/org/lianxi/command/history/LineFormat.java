package org.lianxi.command.history;

import org.lianxi.command.receipt.Receipt;

/**
 * How lines of the record are written.
 */
interface LineFormat {

    /**
     * Its name, as an access is recorded with it.
     */
    String name();

    String contentType();

    /**
     * What comes before the first line.
     */
    void open(LineBuffer out, boolean attempts);

    /**
     * An event.
     * @param index its place in the log
     * @param entry what was signed of it
     * @param label what its type is called
     * @param leaf hash of the entry
     * @param payload the payload as it is stored
     */
    void event(LineBuffer out, long index, EntryMembers entry, String label, byte[] leaf, byte[] payload);

    /**
     * An attempt that was refused.
     */
    void attempt(LineBuffer out, Receipt refused);

    /**
     * The last line, without which the record was cut off.
     */
    void close(LineBuffer out, Completeness complete);

}
