package org.lianxi.command.conference;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.SeatFilled;

/**
 * How a conference stands: everything that its events say, folded. Immutable.
 *
 * @param conferenceId the conference, null before a charter was adopted
 * @param charterVersion version of the charter in force
 * @param charter the charter in force
 * @param units units in force by code, with their place in the composition list
 * @param holders who holds which seat
 * @param pending nominations neither confirmed nor rejected
 * @param numbers last number given to papers of a kind in a year, by kind and year
 */
public record Standing(String conferenceId, int charterVersion, Charter charter, Map<String, Integer> units,
        Map<String, Holder> holders, Map<String, MemberNominated> pending, Map<String, Integer> numbers) {

    static final String MINUTES = "minutes";

    /**
     * A conference that has no charter yet.
     */
    public static final Standing NONE = new Standing(null, 0, null, Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * The standing after one more event.
     * @param event the event
     * @return a new standing
     */
    public Standing evolve(ConferenceEvent event) {
        return switch (event) {
            case CharterAdopted adopted -> new Standing(adopted.conferenceId(), adopted.charterVersion(),
                    adopted.charter(), this.units, this.holders, this.pending, this.numbers);
            case MemberUnitAdmitted admitted -> new Standing(this.conferenceId, this.charterVersion, this.charter,
                    with(this.units, admitted.unitCode(), admitted.position()), this.holders, this.pending,
                    this.numbers);
            case SeatFilled filled -> new Standing(this.conferenceId, this.charterVersion, this.charter, this.units,
                    with(this.holders, filled.seatId(), filled.holder()), this.pending, this.numbers);
            case MemberNominated nominated -> new Standing(this.conferenceId, this.charterVersion, this.charter,
                    this.units, this.holders, with(this.pending, nominated.nominationId(), nominated), this.numbers);
            case NominationRejected rejected -> new Standing(this.conferenceId, this.charterVersion, this.charter,
                    this.units, this.holders, without(this.pending, rejected.nominationId()), this.numbers);
            case MemberChanged changed -> new Standing(this.conferenceId, this.charterVersion, this.charter, this.units,
                    with(this.holders, changed.seatId(), changed.to()), without(this.pending, changed.nominationId()),
                    this.numbers);
            case MinutesNumberAssigned assigned ->
                new Standing(this.conferenceId, this.charterVersion, this.charter, this.units, this.holders,
                        this.pending, with(this.numbers, numberKey(MINUTES, assigned.year()), assigned.number()));
            case DocumentNumberAssigned assigned -> new Standing(this.conferenceId, this.charterVersion, this.charter,
                    this.units, this.holders, this.pending,
                    with(this.numbers, numberKey(assigned.kind(), assigned.year()), assigned.number()));
        };
    }

    /**
     * The next number of a kind of paper in a year (INV-17).
     * @param kind the kind, such as {@code minutes}
     * @param year the year
     * @return one more than the last one, from 1
     */
    int nextNumber(String kind, int year) {
        return this.numbers.getOrDefault(numberKey(kind, year), 0) + 1;
    }

    private static String numberKey(String kind, int year) {
        return kind + "/" + year;
    }

    /**
     * Member units in force, in the charter's order.
     * @return unit codes
     */
    public List<String> unitCodes() {
        return this.units.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList();
    }

    /**
     * Puts units in the charter's order, each once.
     * @param codes unit codes; unknown ones come last
     * @return the same units
     */
    public List<String> inOrder(Collection<String> codes) {
        Comparator<String> byPosition = Comparator
            .comparing((code) -> this.units.getOrDefault(code, Integer.MAX_VALUE));
        return new HashSet<>(codes).stream().sorted(byPosition.thenComparing(Comparator.naturalOrder())).toList();
    }

    /**
     * Units among some that are not members.
     * @param codes unit codes
     * @return those that are not in force
     */
    public List<String> strangers(Collection<String> codes) {
        return codes.stream().filter((code) -> !this.units.containsKey(code)).distinct().toList();
    }

    /**
     * The value of a rule parameter.
     * @param path such as {@code minutes.consent.required}
     * @param silent what holds where the charter sets nothing
     * @return the value as text
     */
    public String rule(String path, String silent) {
        return Optional.ofNullable(this.charter.rules().get(path))
            .map(RuleSetting::value)
            .map(Object::toString)
            .orElse(silent);
    }

    /**
     * The values of a rule parameter that is a list.
     * @param path such as {@code membership.memberChange.procedure}
     * @return its values; one for a single value, none where the charter sets nothing
     */
    public List<String> ruleList(String path) {
        RuleSetting setting = this.charter.rules().get(path);
        if (setting == null || setting.value() == null) {
            return List.of();
        }
        return (setting.value() instanceof Collection<?> values) ? values.stream().map(Object::toString).toList()
                : List.of(setting.value().toString());
    }

    /**
     * The name of a member unit or of an organ outside.
     * @param code its code
     * @return its name, the code itself when the charter has neither
     */
    public String bodyName(String code) {
        return this.charter.unit(code)
            .map(Charter.Unit::name)
            .orElseGet(() -> this.charter.texts().getOrDefault("organ." + code, code));
    }

    /**
     * Roles that a unit fills through its seats.
     * @param unitCode the unit
     * @return such as {@code member} and {@code office-member}
     */
    public Set<String> rolesOf(String unitCode) {
        Set<String> roles = new HashSet<>();
        this.charter.seats()
            .stream()
            .filter((seat) -> unitCode.equals(seat.unit()))
            .forEach((seat) -> roles.add(seat.role()));
        return roles;
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        Map<K, V> changed = new HashMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        Map<K, V> changed = new HashMap<>(map);
        changed.remove(key);
        return changed;
    }

}
