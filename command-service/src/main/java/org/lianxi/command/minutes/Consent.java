package org.lianxi.command.minutes;

import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;

/**
 * Where the consent to the current version stands. Immutable.
 *
 * @param rounds how often consent was asked for, earlier versions included
 * @param requestedAt when it was asked for, null when it was not or long ago
 * @param asked the units that were asked about this version, empty before
 * @param given units that consented to it, or are deemed to have
 * @param objecting units that object to it, in order of their objections
 * @param deadlock the disagreement that went up, null while there is none
 */
public record Consent(int rounds, OffsetDateTime requestedAt, List<String> asked, Set<String> given,
        Set<String> objecting, Deadlock deadlock) {

    static final Consent NONE = new Consent(0, null, List.of(), Set.of(), Set.of(), null);

    Consent toNewText() {
        return new Consent(this.rounds, null, List.of(), Set.of(), Set.of(), null);
    }

    Consent requested(ConsentRequested request) {
        return new Consent(this.rounds + 1, request.requestedAt(), request.units(), this.given, this.objecting,
                this.deadlock);
    }

    Consent givenBy(String unit) {
        return new Consent(this.rounds, this.requestedAt, this.asked, plus(this.given, unit),
                minus(this.objecting, unit), this.deadlock);
    }

    Consent withheldBy(String unit) {
        return new Consent(this.rounds, this.requestedAt, this.asked, minus(this.given, unit),
                plus(this.objecting, unit), this.deadlock);
    }

    Consent escalated(DeadlockEscalated event) {
        return in(Deadlock.of(event));
    }

    Consent decided(DeadlockDecided event) {
        return in(this.deadlock.decided(event.outcome()));
    }

    Consent approved() {
        return in(this.deadlock.approved());
    }

    private Consent in(Deadlock next) {
        return new Consent(this.rounds, this.requestedAt, this.asked, this.given, this.objecting, next);
    }

    /**
     * Whether this version was put to the units.
     * @return true after the request
     */
    public boolean requested() {
        return !this.asked.isEmpty();
    }

    /**
     * Units that were asked and have not answered.
     * @return in the order they were asked
     */
    public List<String> silent() {
        return this.asked.stream()
            .filter((unit) -> !this.given.contains(unit) && !this.objecting.contains(unit))
            .toList();
    }

    /**
     * Units without whose word the text cannot go out. Objections stand in its way no
     * longer once the organ that the charter names decided that the text stands.
     * @return in the order they were asked
     */
    public List<String> missing() {
        return (this.deadlock != null && this.deadlock.textStands()) ? silent()
                : this.asked.stream().filter((unit) -> !this.given.contains(unit)).toList();
    }

    private static Set<String> plus(Set<String> set, String unit) {
        Set<String> changed = new LinkedHashSet<>(set);
        changed.add(unit);
        return changed;
    }

    private static Set<String> minus(Set<String> set, String unit) {
        Set<String> changed = new LinkedHashSet<>(set);
        changed.remove(unit);
        return changed;
    }

}
