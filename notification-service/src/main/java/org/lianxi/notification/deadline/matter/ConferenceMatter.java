package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import org.lianxi.contract.conference.Charter;

/**
 * The conference itself: what its charter sets, and what it owes from time to time.
 *
 * @param name its name
 * @param rules values of the rule parameters by path; without those that are null
 * @param office who is told what the office is told: an organ, or the unit that hosts it
 * @param adoptedAt when its charter was first adopted
 * @param inForceFrom the day from which the charter applies
 * @param metOn the day of the last meeting, or null
 */
public record ConferenceMatter(String name, Map<String, Object> rules, String office, Instant adoptedAt,
        LocalDate inForceFrom, LocalDate metOn) implements Matter {

    static ConferenceMatter adopted(ConferenceMatter before, Charter charter, Instant at, LocalDate inForceFrom) {
        Map<String, Object> rules = new HashMap<>();
        charter.rules().forEach((path, setting) -> {
            if (setting.value() != null) {
                rules.put(path, setting.value());
            }
        });
        return new ConferenceMatter(charter.identity().name(), rules, charter.office(),
                (before != null) ? before.adoptedAt() : at, (before != null) ? before.inForceFrom() : inForceFrom,
                (before != null) ? before.metOn() : null);
    }

    ConferenceMatter met(LocalDate on) {
        return new ConferenceMatter(this.name, this.rules, this.office, this.adoptedAt, this.inForceFrom, on);
    }

    @Override
    public boolean open() {
        return true;
    }

}
