package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
 * @param metOn the day of the last meeting, or null
 * @param promptFlows ids of the flows that the charter wants promptly, null in early rows
 * @param untoldSince the day of the first progress that no bulletin has told of, or null
 */
public record ConferenceMatter(String name, Map<String, Object> rules, String officeUnit, String convenerUnit,
        Instant adoptedAt, LocalDate inForceFrom, LocalDate metOn, List<String> promptFlows,
        LocalDate untoldSince) implements Matter {

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
        return new ConferenceMatter(charter.identity().name(), rules, charter.leadUnit(), convener,
                (before != null) ? before.adoptedAt() : at, (before != null) ? before.inForceFrom() : inForceFrom,
                (before != null) ? before.metOn() : null,
                charter.flows()
                    .stream()
                    .filter((flow) -> "promptly".equals(flow.when()))
                    .map(Charter.Flow::id)
                    .toList(),
                (before != null) ? before.untoldSince() : null);
    }

    ConferenceMatter met(LocalDate on) {
        return new ConferenceMatter(this.name, this.rules, this.officeUnit, this.convenerUnit, this.adoptedAt,
                this.inForceFrom, on, this.promptFlows, this.untoldSince);
    }

    /**
     * Progress since the last bulletin: the first of it counts, and nothing changes with
     * what follows.
     */
    ConferenceMatter untold(LocalDate on) {
        return (this.untoldSince != null) ? null : toldUntil(on);
    }

    ConferenceMatter told() {
        return toldUntil(null);
    }

    private ConferenceMatter toldUntil(LocalDate since) {
        return new ConferenceMatter(this.name, this.rules, this.officeUnit, this.convenerUnit, this.adoptedAt,
                this.inForceFrom, this.metOn, this.promptFlows, since);
    }

    @Override
    public boolean open() {
        return true;
    }

}
