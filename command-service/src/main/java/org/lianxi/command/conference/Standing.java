package org.lianxi.command.conference;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.DocumentNumberAssigned;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.RuleSetting;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectErased;
import org.lianxi.contract.conference.TermEnded;
import org.lianxi.contract.conference.UnitChangeProposed;
import org.lianxi.contract.conference.UnitChangeRejected;

/**
 * How a conference stands: everything that its events say, folded. Immutable. Seats are
 * kept by their id, so one person may hold two (INV-04).
 *
 * @param conferenceId the conference, null before a charter was adopted
 * @param charterVersion version of the charter in force
 * @param charter the charter in force, with the units and seats that the conference has
 * added, renamed or taken away since (C-2.3)
 * @param units units in force by code, with their place in the composition list
 * @param holders who holds which seat; a seat that is not there is vacant
 * @param pending nominations that wait for a decision
 * @param unitChanges proposed changes of units that wait for a decision
 * @param numbers last number given to papers of a kind in a year, by kind and year
 */
public record Standing(String conferenceId, int charterVersion, Charter charter, Map<String, Integer> units,
        Map<String, Holder> holders, Map<String, MemberNominated> pending, Map<String, UnitChangeProposed> unitChanges,
        Map<String, Integer> numbers) {

    static final String MINUTES = "minutes";

    /**
     * A conference that has no charter yet.
     */
    public static final Standing NONE = new Standing(null, 0, null, Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * The standing after one more event.
     * @param event the event
     * @return a new standing
     */
    public Standing evolve(ConferenceEvent event) {
        return switch (event) {
            case CharterAdopted adopted -> new Standing(adopted.conferenceId(), adopted.charterVersion(),
                    adopted.charter(), this.units, this.holders, this.pending, this.unitChanges, this.numbers);
            case CharterAmended amended -> amended(amended);
            case MemberUnitAdmitted admitted -> withUnits(CharterInForce.after(admitted, this.charter),
                    with(this.units, admitted.unitCode(), admitted.position()), admitted.proposalId());
            case MemberUnitWithdrawn withdrawn -> withUnits(CharterInForce.after(withdrawn, this.charter),
                    without(this.units, withdrawn.unitCode()), withdrawn.proposalId());
            case MemberUnitRenamed renamed ->
                withUnits(CharterInForce.after(renamed, this.charter), this.units, renamed.proposalId());
            case SeatFilled filled -> withHolder(filled.seatId(), filled.holder());
            case TermEnded ended -> withHolders(without(this.holders, ended.seatId()));
            case MemberNominated nominated -> withPending(with(this.pending, nominated.nominationId(), nominated));
            case NominationRejected rejected -> withPending(without(this.pending, rejected.nominationId()));
            case NominationWithdrawn withdrawn -> withPending(without(this.pending, withdrawn.nominationId()));
            case NominationLapsed lapsed -> withPending(without(this.pending, lapsed.nominationId()));
            case MemberChanged changed ->
                withHolder(changed.seatId(), changed.to()).withPending(without(this.pending, changed.nominationId()));
            case OfficeStaffAppointed appointed -> withHolder(appointed.seatId(), appointed.holder())
                .withPending(without(this.pending, appointed.nominationId()));
            case OfficeStaffChanged changed ->
                withHolder(changed.seatId(), changed.to()).withPending(without(this.pending, changed.nominationId()));
            case LiaisonNamed named -> withHolder(named.seatId(), named.to());
            case ExOfficioHolderChanged changed -> withHolder(changed.seatId(), changed.to());
            case UnitChangeProposed proposed ->
                withUnitChanges(with(this.unitChanges, proposed.proposalId(), proposed));
            case UnitChangeRejected rejected -> withUnitChanges(without(this.unitChanges, rejected.proposalId()));
            case MinutesNumberAssigned assigned -> withNumber(MINUTES, assigned.year(), assigned.number());
            case SubjectErased erased -> this;
            case DocumentNumberAssigned assigned -> withNumber(assigned.kind(), assigned.year(), assigned.number());
        };
    }

    /**
     * Units that the new text no longer names stay until the events say that they left.
     */
    private Standing amended(CharterAmended amended) {
        Map<String, Integer> places = new HashMap<>(this.units);
        List<Charter.Unit> named = amended.charter().units();
        for (int i = 0; i < named.size(); i++) {
            places.replace(named.get(i).code(), i + 1);
        }
        return new Standing(this.conferenceId, amended.charterVersion(), amended.charter(), Map.copyOf(places),
                this.holders, this.pending, this.unitChanges, this.numbers);
    }

    private Standing withUnits(Charter changed, Map<String, Integer> inForce, String proposalId) {
        return new Standing(this.conferenceId, this.charterVersion, changed, inForce, this.holders, this.pending,
                (proposalId != null) ? without(this.unitChanges, proposalId) : this.unitChanges, this.numbers);
    }

    private Standing withHolder(String seatId, Holder holder) {
        return withHolders(with(this.holders, seatId, holder));
    }

    private Standing withHolders(Map<String, Holder> changed) {
        return new Standing(this.conferenceId, this.charterVersion, this.charter, this.units, changed, this.pending,
                this.unitChanges, this.numbers);
    }

    private Standing withPending(Map<String, MemberNominated> changed) {
        return new Standing(this.conferenceId, this.charterVersion, this.charter, this.units, this.holders, changed,
                this.unitChanges, this.numbers);
    }

    private Standing withNumber(String kind, int year, int number) {
        return new Standing(this.conferenceId, this.charterVersion, this.charter, this.units, this.holders,
                this.pending, this.unitChanges, with(this.numbers, numberKey(kind, year), number));
    }

    private Standing withUnitChanges(Map<String, UnitChangeProposed> changed) {
        return new Standing(this.conferenceId, this.charterVersion, this.charter, this.units, this.holders,
                this.pending, changed, this.numbers);
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
     * Whether a code is that of an organ that the charter file names.
     * @param code a code
     * @return false for units and for what the charter does not have
     */
    public boolean isOrgan(String code) {
        return this.charter != null && this.charter.texts().containsKey("organ." + code);
    }

    /**
     * Roles that a unit, or an organ outside the units, fills through its seats.
     * @param code a unit code, or the code of an organ of the charter file
     * @return such as {@code member} and {@code office-member}
     */
    public Set<String> rolesOf(String code) {
        return this.charter.seats()
            .stream()
            .filter((seat) -> isFilledBy(seat, code))
            .map(Charter.Seat::role)
            .collect(Collectors.toSet());
    }

    /**
     * Whether a unit or organ fills a convener's seat of the first tier (INV-01).
     * @param code a unit code, or the code of an organ, or null
     * @return true for the chief conveners
     */
    public boolean isFirstTier(String code) {
        return this.charter.seats()
            .stream()
            .anyMatch((seat) -> "convener".equals(seat.role()) && Objects.equals(1, seat.tier())
                    && isFilledBy(seat, code));
    }

    /**
     * A seat that a unit, or an organ outside the units, fills in a role.
     * @param code a unit code, or the code of an organ of the charter file
     * @param role such as {@code liaison}
     * @return the seat, or empty when the charter gives it none
     */
    public Optional<Charter.Seat> seatOf(String code, String role) {
        return this.charter.seats()
            .stream()
            .filter((seat) -> isFilledBy(seat, code) && role.equals(seat.role()))
            .findFirst();
    }

    /**
     * Whether a unit, or an organ outside the units, fills a seat.
     * @param seat the seat
     * @param code a unit code, or the code of an organ of the charter file, or null
     * @return true if it acts in that seat
     */
    public boolean isFilledBy(Charter.Seat seat, String code) {
        if (code == null || seat.unit() != null) {
            return code != null && code.equals(seat.unit());
        }
        return code.equals(seat.organ())
                || (seat.organ() != null && seat.organ().equals(this.charter.texts().get("organ." + code)));
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
