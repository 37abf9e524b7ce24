package org.lianxi.standalone.audit.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.lianxi.contract.conference.CharterAdopted;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.LiaisonNamed;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.NominationRejected;
import org.lianxi.contract.conference.NominationWithdrawn;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.SubjectIds;
import org.lianxi.transport.Actor;

/**
 * Who comes to a seat, and how (INV-03, 04, 06, 07, 28).
 */
final class SeatWatch implements Watch {

    /**
     * Ways in which nobody confirms: the unit's word takes effect.
     */
    private static final Set<String> WITHOUT_CONFIRMATION = Set.of("office-notice", "successor");

    private final Roll roll;

    private final Breaches breaches;

    private final Map<String, Nomination> pending = new HashMap<>();

    private String listing;

    SeatWatch(Roll roll, Breaches breaches) {
        this.roll = roll;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case CharterAdopted adopted -> this.listing = entry.event().commandId();
            case CharterAmended amended -> this.listing = entry.event().commandId();
            case SeatFilled filled -> {
                this.breaches.unless(entry.event().commandId().equals(this.listing), CharterRule.SEATS_UNIT_NOMINATES,
                        entry);
                seated(filled.seatId(), filled.unitCode(), entry);
            }
            case MemberNominated nominated -> nominate(nominated, entry);
            case NominationRejected rejected -> this.pending.remove(rejected.nominationId());
            case NominationWithdrawn withdrawn -> this.pending.remove(withdrawn.nominationId());
            case NominationLapsed lapsed -> this.pending.remove(lapsed.nominationId());
            case MemberChanged change -> {
                stays(change.seatId(), change.from(), entry);
                changed(change.nominationId(), change.seatId(), change.unitCode(), change.to(), change.basis(), entry);
            }
            case OfficeStaffAppointed change -> changed(change.nominationId(), change.seatId(), change.unitCode(),
                    change.holder(), change.basis(), entry);
            case OfficeStaffChanged change -> {
                stays(change.seatId(), change.from(), entry);
                changed(change.nominationId(), change.seatId(), change.unitCode(), change.to(), change.basis(), entry);
            }
            case LiaisonNamed named -> {
                stays(named.seatId(), named.from(), entry);
                this.breaches.unless(
                        "one-per-unit".equals(this.roll.rule("membership.liaisons", "none"))
                                && Objects.equals(named.unitCode(), entry.event().actor().unit()),
                        CharterRule.SEATS_UNIT_NOMINATES, "membership.liaisons", entry);
                seated(named.seatId(), named.unitCode(), entry);
            }
            case ExOfficioHolderChanged change -> {
                this.breaches.unless(isExOfficio(change.seatId()) && isSaid(change.evidence()),
                        CharterRule.EX_OFFICIO_SEAT_CHANGES_BY_EVIDENCE_ONLY, "seats." + change.role(), entry);
                seated(change.seatId(), change.unitCode(), entry);
            }
            default -> {
            }
        }
    }

    /**
     * Whoever a change says to have left the seat had it.
     */
    private void stays(String seatId, Holder from, Entry entry) {
        this.breaches.unless(Objects.equals(from, this.roll.holder(seatId)), CharterRule.ROSTER_SHOWS_EVERY_SEAT,
                "seats." + role(seatId), entry);
    }

    private void nominate(MemberNominated nominated, Entry entry) {
        String unit = unitOf(nominated.seatId());
        Actor actor = entry.event().actor();
        boolean byOffice = "office".equals(this.roll.rule(path(nominated.seatId(), "proposedBy"), "unit"));
        this.breaches.unless(
                (byOffice ? actor.role().startsWith("office-") : Objects.equals(actor.unit(), unit))
                        && Objects.equals(nominated.unitCode(), unit),
                CharterRule.SEATS_UNIT_NOMINATES, path(nominated.seatId(), "proposedBy"), entry);
        goesByNomination(nominated.seatId(), entry);
        this.pending.put(nominated.nominationId(), new Nomination(nominated.seatId(), nominated.nominee()));
    }

    private void goesByNomination(String seatId, Entry entry) {
        this.breaches.unless(!isExOfficio(seatId), CharterRule.EX_OFFICIO_SEAT_CHANGES_BY_EVIDENCE_ONLY,
                "seats." + role(seatId), entry);
    }

    private void changed(String nominationId, String seatId, String unit, Holder to, ConfirmationBasis basis,
            Entry entry) {
        Nomination nomination = this.pending.remove(nominationId);
        this.breaches.unless(nomination != null && nomination.meant(seatId, to), CharterRule.SEATS_UNIT_NOMINATES,
                path(seatId, "proposedBy"), entry);
        String confirmBy = this.roll.rule(path(seatId, "confirmBy"), "conference");
        if (!WITHOUT_CONFIRMATION.contains(confirmBy) || basis == null || !confirmBy.equals(basis.procedure())) {
            confirmed(seatId, confirmBy, basis, entry);
        }
        goesByNomination(seatId, entry);
        seated(seatId, unit, entry);
    }

    private void confirmed(String seatId, String confirmBy, ConfirmationBasis basis, Entry entry) {
        List<String> procedures = this.roll.ruleList(path(seatId, "procedure"));
        List<String> allowed = procedures.isEmpty() ? List.of("meeting", "written") : procedures;
        this.breaches.unless(Decisions.isSaid(basis) && allowed.contains(basis.procedure()),
                CharterRule.CONFIRMATION_CITES_A_BASIS, path(seatId, "procedure"), entry);
        this.breaches.unless(confirms(confirmBy, entry.event().actor()), CharterRule.CONFERENCE_CONFIRMS_MEMBERS,
                path(seatId, "confirmBy"), entry);
    }

    private boolean confirms(String confirmBy, Actor actor) {
        boolean convener = "convener".equals(actor.role());
        return switch (confirmBy) {
            case "conference" -> convener || "office-director".equals(actor.role());
            case "office-notice", "successor" -> convener || actor.role().startsWith("office-");
            case "leader" -> convener && this.roll.isFirstTier(actor.unit());
            default -> convener;
        };
    }

    private void seated(String seatId, String unit, Entry entry) {
        this.breaches.unless(
                this.roll.seats().containsKey(seatId) && Objects.equals(unit, unitOf(seatId))
                        && (unit == null || this.roll.units().containsKey(unit)),
                CharterRule.HOLDER_IS_OF_THE_SEATS_UNIT, "seats." + role(seatId), entry);
    }

    private String path(String seatId, String rule) {
        return (role(seatId).startsWith("office-") ? "membership.officeChange." : "membership.memberChange.") + rule;
    }

    private String role(String seatId) {
        return this.roll.seats().containsKey(seatId) ? this.roll.seats().get(seatId).role() : "member";
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
