package org.lianxi.notification.policy;

import java.util.List;

import org.lianxi.notification.standing.Standing;

/**
 * Who gets issued minutes and their corrections: the member units among those that the
 * issue names, and the organs named beside them, but for those that get a copy report of
 * the same paper (C-4.6, F18, A-22).
 */
final class MinutesAudience {

    private MinutesAudience() {
    }

    static List<String> of(List<String> named, List<String> reportedTo, Standing standing) {
        List<String> units = standing.memberUnits();
        return standing.recipientsAmong(named)
            .stream()
            .filter((code) -> units.contains(code) || !reportedTo.contains(code))
            .toList();
    }

}
