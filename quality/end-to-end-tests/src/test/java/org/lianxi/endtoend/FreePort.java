package org.lianxi.endtoend;

import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import org.lianxi.standalone.engine.Loopback;

/**
 * Ports for processes that are to start soon, and to start again later: below those that
 * systems give to outgoing connections, so that nothing takes one meanwhile by chance.
 */
final class FreePort {

    private static final int LOWEST = 18_000;

    private static final int BEYOND = 32_000;

    private FreePort() {
    }

    static int any() {
        return IntStream.generate(() -> ThreadLocalRandom.current().nextInt(LOWEST, BEYOND))
            .filter((port) -> !Loopback.isTaken(port))
            .findFirst()
            .orElseThrow();
    }

}
