package org.lianxi.command.minutes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.contract.minutes.CorrigendumProposed;

/**
 * A correction of issued minutes, with a text and a consent of its own (INV-16).
 * Immutable.
 *
 * @param corrigendumId its id
 * @param number its place among the corrigenda of these minutes
 * @param contentHash digest of its text
 * @param units the units whose consent is needed
 * @param consents those that consented
 * @param pending whether it is under way
 * @param documentNumber its 发文字号, null before it was issued
 */
public record Corrigendum(String corrigendumId, int number, String contentHash, List<String> units,
        Set<String> consents, boolean pending, String documentNumber) {

    static Corrigendum of(CorrigendumProposed event) {
        return new Corrigendum(event.corrigendumId(), event.number(), event.contentHash(), event.units(), Set.of(),
                true, null);
    }

    Corrigendum answered(String unit, boolean consents) {
        Set<String> changed = new LinkedHashSet<>(this.consents);
        if (consents) {
            changed.add(unit);
        }
        else {
            changed.remove(unit);
        }
        return new Corrigendum(this.corrigendumId, this.number, this.contentHash, this.units, changed, this.pending,
                this.documentNumber);
    }

    Corrigendum ended(String issuedAs) {
        return new Corrigendum(this.corrigendumId, this.number, this.contentHash, this.units, this.consents, false,
                issuedAs);
    }

    /**
     * Units that have not consented.
     * @return in the order they were asked
     */
    public List<String> missing() {
        return this.units.stream().filter((unit) -> !this.consents.contains(unit)).toList();
    }

}
