package org.lianxi.notification.policy;

import java.util.List;

import org.lianxi.notification.standing.Standing;
import org.lianxi.notification.standing.Subject;

/**
 * The others that carry an action out with the unit that does something about it (C-4.8).
 */
final class CoUnitsAudience {

    private CoUnitsAudience() {
    }

    /**
     * Those that are told beside the office, which has its own notice.
     * @param action the action
     * @param acting the unit that does something about it
     * @param standing what stood then
     * @return member units in the charter's order
     */
    static List<String> of(Subject action, String acting, Standing standing) {
        return standing.membersAmong(action.units())
            .stream()
            .filter((unit) -> !unit.equals(acting) && !standing.office().contains(unit))
            .toList();
    }

}
