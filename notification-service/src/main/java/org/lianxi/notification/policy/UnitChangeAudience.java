package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.notification.standing.Standing;

/**
 * Who learns that a unit joined, left or took another name: every unit in force that day,
 * the one concerned too, and the government for information (C-2.3).
 */
final class UnitChangeAudience {

    private UnitChangeAudience() {
    }

    static List<String> of(Standing standing) {
        return Stream.concat(standing.memberUnitsOnEitherSide().stream(), standing.government().stream())
            .distinct()
            .toList();
    }

}
