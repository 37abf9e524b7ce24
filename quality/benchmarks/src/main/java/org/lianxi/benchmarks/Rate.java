package org.lianxi.benchmarks;

import java.util.Locale;

/**
 * How fast something went, for people to read.
 */
final class Rate {

    private Rate() {
    }

    static String of(long operations, long nanos) {
        return String.format(Locale.ROOT, "%,d in %.1f s, %,d a second", operations, nanos / 1e9,
                Math.round(operations * 1e9 / Math.max(1, nanos)));
    }

}
