package org.lianxi.endtoend;

import java.time.Duration;

/**
 * How long a test waits before it gives up; nothing is judged by its speed.
 */
final class Patience {

    static final Duration RECOVERY = Duration.ofSeconds(60);

    /**
     * How long nothing may change before it counts as over.
     */
    static final Duration CALM = Duration.ofMillis(600);

    private Patience() {
    }

}
