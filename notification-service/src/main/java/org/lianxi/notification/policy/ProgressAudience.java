package org.lianxi.notification.policy;

import java.util.List;
import java.util.stream.Stream;

import org.lianxi.notification.standing.Standing;

/**
 * Who learns of progress: every member unit in force that day, none left out, and the
 * organs that the charter has the office report to (C-4.11, INV-23, INV-24).
 */
final class ProgressAudience {

    private ProgressAudience() {
    }

    static List<String> of(Standing standing) {
        return Stream.concat(standing.memberUnits().stream(), standing.officeReportsTo().stream()).distinct().toList();
    }

}
