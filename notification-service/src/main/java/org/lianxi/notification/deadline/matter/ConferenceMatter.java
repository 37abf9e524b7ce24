package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.conference.Charter;

/**
 * The conference itself: what its charter sets, and what it owes from time to time.
 *
 * @param name its name
 * @param rules values of the rule parameters by path; without those that are null
 * @param officeUnit the unit that hosts the office
 * @param convenerUnit the unit of the first convener, or null when an organ outside fills
 * the seat
 * @param adoptedAt when its charter was first adopted
 * @param inForceFrom the day from which the charter applies
 * @param units codes of the member units in force
 * @param metOn the day of the last meeting, or null
 * @param bulletinOn the day on which the last bulletin was issued, or null
 */
public record ConferenceMatter(String name, Map<String, Object> rules, String officeUnit, String convenerUnit,
        Instant adoptedAt, LocalDate inForceFrom, Set<String> units, LocalDate metOn,
        LocalDate bulletinOn) implements Matter {

    static ConferenceMatter adopted(ConferenceMatter before, Charter charter, Instant at, LocalDate inForceFrom) {
        Map<String, Object> rules = new HashMap<>();
        charter.rules().forEach((path, setting) -> {
            if (setting.value() != null) {
                rules.put(path, setting.value());
            }
        });
        String convener = charter.seats()
            .stream()
            .filter((seat) -> "convener".equals(seat.role()) && seat.unit() != null)
            .map(Charter.Seat::unit)
            .findFirst()
            .orElse(null);
        if (before == null) {
            return new ConferenceMatter(charter.identity().name(), rules, charter.leadUnit(), convener, at, inForceFrom,
                    Set.of(), null, null);
        }
        return new ConferenceMatter(charter.identity().name(), rules, charter.leadUnit(), convener, before.adoptedAt(),
                before.inForceFrom(), before.units(), before.metOn(), before.bulletinOn());
    }

    ConferenceMatter joined(String unit) {
        Set<String> all = new LinkedHashSet<>(this.units);
        all.add(unit);
        return with(all, this.metOn, this.bulletinOn);
    }

    ConferenceMatter left(String unit) {
        Set<String> all = new LinkedHashSet<>(this.units);
        all.remove(unit);
        return with(all, this.metOn, this.bulletinOn);
    }

    ConferenceMatter met(LocalDate on) {
        return with(this.units, on, this.bulletinOn);
    }

    ConferenceMatter told(LocalDate on) {
        return with(this.units, this.metOn, on);
    }

    private ConferenceMatter with(Set<String> members, LocalDate met, LocalDate bulletin) {
        return new ConferenceMatter(this.name, this.rules, this.officeUnit, this.convenerUnit, this.adoptedAt,
                this.inForceFrom, members, met, bulletin);
    }

    @Override
    public boolean open() {
        return true;
    }

}
