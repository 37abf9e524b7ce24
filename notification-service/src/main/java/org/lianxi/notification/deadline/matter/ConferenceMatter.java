package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lianxi.contract.conference.Charter;
import org.lianxi.notification.standing.CharterParties;
import org.lianxi.notification.standing.Part;

/**
 * The conference itself: what its charter sets, and what it owes from time to time.
 *
 * @param name its name
 * @param rules values of the rule parameters by path; without those that are null
 * @param office who is told what the office is told: an organ, or the unit that hosts it
 * @param adoptedAt when its charter was first adopted
 * @param inForceFrom the day from which the charter applies
 * @param units codes of the member units in force
 * @param metOn the day of the last meeting, or null
 * @param bulletins its bulletins
 * @param clocks the statutory clocks that its charter keeps in cases
 * @param organs codes of the organs outside the units that its charter names
 * @param conveners codes of the units and organs that the conveners come from
 */
public record ConferenceMatter(String name, Map<String, Object> rules, String office, Instant adoptedAt,
        LocalDate inForceFrom, Set<String> units, LocalDate metOn, BulletinsSoFar bulletins, List<CaseClock> clocks,
        Set<String> organs, List<String> conveners) implements Matter {

    static ConferenceMatter adopted(ConferenceMatter before, Charter charter, Instant at, LocalDate inForceFrom) {
        Map<String, Object> rules = new HashMap<>();
        charter.rules().forEach((path, setting) -> {
            if (setting.value() != null) {
                rules.put(path, setting.value());
            }
        });
        Set<String> organs = new LinkedHashSet<>(charter.organs().keySet());
        List<String> conveners = new CharterParties(charter).of(Part.CONVENER);
        if (before == null) {
            return new ConferenceMatter(charter.identity().name(), rules, charter.office(), at, inForceFrom, Set.of(),
                    null, BulletinsSoFar.NONE, CaseClock.of(charter), organs, conveners);
        }
        return new ConferenceMatter(charter.identity().name(), rules, charter.office(), before.adoptedAt(),
                before.inForceFrom(), before.units(), before.metOn(), before.bulletins(), CaseClock.of(charter), organs,
                conveners);
    }

    ConferenceMatter joined(String unit) {
        Set<String> all = new LinkedHashSet<>(this.units);
        all.add(unit);
        return with(all, this.metOn, this.bulletins);
    }

    ConferenceMatter left(String unit) {
        Set<String> all = new LinkedHashSet<>(this.units);
        all.remove(unit);
        return with(all, this.metOn, this.bulletins);
    }

    ConferenceMatter met(LocalDate on) {
        return with(this.units, on, this.bulletins);
    }

    ConferenceMatter told(UnaryOperator<BulletinsSoFar> change) {
        return with(this.units, this.metOn, change.apply(this.bulletins));
    }

    private ConferenceMatter with(Set<String> members, LocalDate met, BulletinsSoFar told) {
        return new ConferenceMatter(this.name, this.rules, this.office, this.adoptedAt, this.inForceFrom, members, met,
                told, this.clocks, this.organs, this.conveners);
    }

    @Override
    public boolean open() {
        return true;
    }

}
