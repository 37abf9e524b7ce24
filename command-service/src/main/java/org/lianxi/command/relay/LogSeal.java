package org.lianxi.command.relay;

import java.util.List;

import org.lianxi.transport.RecordedEvent;

/**
 * Who vouches to outsiders for the log. The relay asks before it writes, and tells what
 * it has written; it does not wait for anything to be signed.
 */
public interface LogSeal {

    /**
     * This instance is about to number.
     * @param lastIndex where the log ends
     * @throws LogHaltedException if the log is not the one that was vouched for
     */
    void lead(long lastIndex);

    /**
     * This instance has numbered. Also called without news, now and then.
     * @param lastIndex where the log ends
     * @param events what was numbered
     * @throws LogHaltedException if it was found meanwhile that the log is not the one
     * that was vouched for
     */
    void numbered(long lastIndex, List<RecordedEvent> events);

    /**
     * Why the log must not be continued: it was found that it is not the one that was
     * vouched for. Asked again and again, so the answer costs nothing.
     * @return what was found, or null
     */
    String halted();

    /**
     * This instance numbers no longer.
     */
    void resign();

}
