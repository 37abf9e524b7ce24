package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.util.List;

/**
 * A progress report that lies parked, so that no unit was told of it.
 *
 * @param parkedAt when it came
 * @param untoldUnits the units that are owed it
 */
public record ReportMatter(Instant parkedAt, List<String> untoldUnits) implements Matter {

    @Override
    public boolean open() {
        return !this.untoldUnits.isEmpty();
    }

}
