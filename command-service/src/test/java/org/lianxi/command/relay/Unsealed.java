package org.lianxi.command.relay;

import java.util.List;

import org.lianxi.transport.RecordedEvent;

/**
 * Nobody vouches for the log, until it is said that it must not be continued.
 */
final class Unsealed implements LogSeal {

    volatile String halted;

    @Override
    public void lead(long lastIndex) {
    }

    @Override
    public void numbered(long lastIndex, List<RecordedEvent> events) {
    }

    @Override
    public String halted() {
        return this.halted;
    }

    @Override
    public void resign() {
    }

}
