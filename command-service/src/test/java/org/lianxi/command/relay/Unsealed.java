package org.lianxi.command.relay;

import java.util.List;

import org.lianxi.transport.RecordedEvent;

/**
 * Nobody vouches for the log.
 */
final class Unsealed implements LogSeal {

    @Override
    public void lead(long lastIndex) {
    }

    @Override
    public void numbered(long lastIndex, List<RecordedEvent> events) {
    }

    @Override
    public void resign() {
    }

}
