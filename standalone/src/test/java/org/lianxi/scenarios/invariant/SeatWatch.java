package org.lianxi.scenarios.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectIds;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;
import org.lianxi.scenarios.Log;

/**
 * Seats, who fills them and how they change (INV-01 to 07, 28, 32).
 */
final class SeatWatch implements Watch {

    private final Roll roll;

    private final Breaches breaches;

    private final Map<String, Nomination> pending = new HashMap<>();

    private final Set<String> resolutions = new HashSet<>();

    private final Set<String> codesEverUsed = new HashSet<>();

    private String listing;

    SeatWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Log.Entry entry) {
        switch (entry.fact()) {
            case CharterAdopted adopted -> this.listing = entry.event().commandId();
            case CharterAmended amended -> this.listing = entry.event().commandId();
            case MemberUnitAdmitted admitted ->
                this.breaches.unless(this.codesEverUsed.add(admitted.unitCode()), 32, entry);
            case MemberUnitRenamed renamed ->
                this.breaches.unless(renamed.formerName().equals(this.roll.units().get(renamed.unitCode())), 32, entry);
            case SeatFilled filled -> {
                this.breaches.unless(entry.event().commandId().equals(this.listing), 6, entry);
                seated(filled.seatId(), filled.unitCode(), entry);
            }
            case MemberNominated nominated -> {
                this.breaches.unless(Objects.equals(entry.event().actor().unit(), unitOf(nominated.seatId()))
                        && Objects.equals(nominated.unitCode(), unitOf(nominated.seatId())), 6, entry);
                this.breaches.unless(!isExOfficio(nominated.seatId()), 28, entry);
                this.pending.put(nominated.nominationId(), new Nomination(nominated.seatId(), nominated.nominee()));
            }
            case NominationRejected rejected -> this.pending.remove(rejected.nominationId());
            case NominationWithdrawn withdrawn -> this.pending.remove(withdrawn.nominationId());
            case NominationLapsed lapsed -> this.pending.remove(lapsed.nominationId());
            case MemberChanged change -> {
                this.breaches.unless(Objects.equals(change.from(), this.roll.holder(change.seatId())), 4, entry);
                changed(change.nominationId(), change.seatId(), change.unitCode(), change.to(), change.basis(), entry);
            }
            case OfficeStaffAppointed change -> changed(change.nominationId(), change.seatId(), change.unitCode(),
                    change.holder(), change.basis(), entry);
            case OfficeStaffChanged change -> {
                this.breaches.unless(Objects.equals(change.from(), this.roll.holder(change.seatId())), 4, entry);
                changed(change.nominationId(), change.seatId(), change.unitCode(), change.to(), change.basis(), entry);
            }
            case ExOfficioHolderChanged change -> {
                this.breaches.unless(isExOfficio(change.seatId()) && isSaid(change.evidence()), 28, entry);
                seated(change.seatId(), change.unitCode(), entry);
            }
            case ResolutionRecorded resolution -> this.resolutions.add(resolution.resolutionId());
            case MeetingConvened convened -> roster(convened.roster(), entry);
            default -> {
            }
        }
    }

    private void changed(String nominationId, String seatId, String unit, Holder to, ConfirmationBasis basis,
            Log.Entry entry) {
        Nomination nomination = this.pending.remove(nominationId);
        this.breaches.unless(nomination != null && nomination.meant(seatId, to), 6, entry);
        this.breaches.unless(isGood(basis), 7, entry);
        this.breaches.unless(!isExOfficio(seatId), 28, entry);
        seated(seatId, unit, entry);
    }

    private boolean isGood(ConfirmationBasis basis) {
        return basis != null && isSaid(basis.reference()) && ("written".equals(basis.procedure())
                || ("meeting".equals(basis.procedure()) && this.resolutions.contains(basis.reference())));
    }

    private void seated(String seatId, String unit, Log.Entry entry) {
        this.breaches.unless(this.roll.seats().containsKey(seatId) && Objects.equals(unit, unitOf(seatId))
                && (unit == null || this.roll.units().containsKey(unit)), 3, entry);
    }

    /**
     * A notice shows the roster of its day.
     */
    private void roster(List<RosterEntry> roster, Log.Entry entry) {
        this.breaches.unlessSame(roster.stream().map(RosterEntry::seatId).toList(), this.roll.seats().keySet(), 4,
                entry);
        for (RosterEntry seat : roster) {
            this.breaches.unless(Objects.equals(seat.holder(), this.roll.holder(seat.seatId())), 4, entry);
        }
        convener(entry);
        for (String unit : this.roll.units().keySet()) {
            this.breaches.unless(this.roll.count("member", unit) == 1, 2, entry);
            this.breaches.unless(this.roll.count("office-deputy", unit) + this.roll.count("office-member", unit) == 1,
                    5, entry);
        }
        this.breaches.unless(count("office-director") == 1 && count("office-deputy") == 3, 5, entry);
    }

    private void convener(Log.Entry entry) {
        List<Map.Entry<String, Roll.Seat>> first = this.roll.seats()
            .entrySet()
            .stream()
            .filter((seat) -> "convener".equals(seat.getValue().role())
                    && Integer.valueOf(1).equals(seat.getValue().tier()))
            .toList();
        this.breaches
            .unless(first.size() == 1 && this.roll.charter().leadUnit().equals(first.getFirst().getValue().unit())
                    && this.roll.holder(first.getFirst().getKey()) != null, 1, entry);
    }

    private long count(String role) {
        return this.roll.seats().values().stream().filter((seat) -> seat.role().equals(role)).count();
    }

    private String unitOf(String seatId) {
        return this.roll.seats().containsKey(seatId) ? this.roll.seats().get(seatId).unit() : null;
    }

    private boolean isExOfficio(String seatId) {
        return this.roll.seats().containsKey(seatId) && this.roll.seats().get(seatId).exOfficio();
    }

    private static boolean isSaid(String text) {
        return text != null && !text.isBlank();
    }

    private record Nomination(String seatId, Holder nominee) {

        /**
         * Somebody who was not on the roster got the name with the seat.
         */
        boolean meant(String seat, Holder to) {
            return this.seatId.equals(seat) && (this.nominee.equals(to) || (SubjectIds.is(this.nominee.name())
                    && new Holder(this.nominee.personId(), to.name(), this.nominee.post()).equals(to)));
        }

    }

}
