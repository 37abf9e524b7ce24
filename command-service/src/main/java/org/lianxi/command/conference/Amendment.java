package org.lianxi.command.conference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.CharterChange;
import org.lianxi.contract.conference.CharterComparison;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.SeatFilled;

/**
 * A new version of the charter held against the conference as it stands (C-0.1). Units in
 * force and holders go on where the unit and the seat do; a holder changes only where the
 * new roster says another than the old one did.
 */
final class Amendment {

    private final Charter charter;

    private final Standing standing;

    private final LocalDate from;

    Amendment(Charter charter, Standing standing) {
        this.charter = charter;
        this.standing = standing;
        this.from = charter.source().inForceFrom();
    }

    /**
     * Every place in which the new version differs from what is in force.
     */
    List<CharterChange> changes() {
        return CharterComparison.changes(this.standing.charter(), this.charter);
    }

    /**
     * Units in force that the new version no longer names.
     */
    List<String> leaving() {
        return this.standing.unitCodes().stream().filter((code) -> this.charter.unit(code).isEmpty()).toList();
    }

    /**
     * What happens, in order.
     * @param sourceHash digest of the file
     * @param resolution what it rests on, or null where the issuer amends
     */
    List<ConferenceEvent> events(String sourceHash, ConfirmationBasis resolution) {
        String conference = this.standing.conferenceId();
        Charter.Source source = this.charter.source();
        ConfirmationBasis basis = new ConfirmationBasis("amendment", source.documentNumber());
        List<ConferenceEvent> events = new ArrayList<>();
        events.add(new CharterAmended(conference, this.standing.charterVersion() + 1, source.documentNumber(),
                (source.approvedBy() != null) ? source.approvedBy() : source.issuer(), this.from, sourceHash,
                resolution, this.charter, changes()));
        leaving().forEach((unit) -> events.add(new MemberUnitWithdrawn(conference, unit,
                UnitChanges.nameOf(unit, this.standing), null, basis, this.from.minusDays(1))));
        events.addAll(UnitChanges.ended(this.standing, (seat) -> !goesOn(seat), "charter-amended",
                this.from.minusDays(1), this.from));
        events.addAll(units(basis));
        events.addAll(holders());
        return events;
    }

    private boolean goesOn(Charter.Seat old) {
        return this.charter.seat(old.id())
            .filter((seat) -> Objects.equals(seat.unit(), old.unit()) && Objects.equals(seat.organ(), old.organ()))
            .isPresent();
    }

    private List<ConferenceEvent> units(ConfirmationBasis basis) {
        String conference = this.standing.conferenceId();
        List<ConferenceEvent> events = new ArrayList<>();
        List<Charter.Unit> units = this.charter.units();
        for (int i = 0; i < units.size(); i++) {
            Charter.Unit unit = units.get(i);
            Charter.Unit old = this.standing.charter().unit(unit.code()).orElse(null);
            if (old == null) {
                events.add(new MemberUnitAdmitted(conference, unit.code(), unit.name(), unit.fullName(),
                        unit.affiliation(), i + 1, this.from, null, basis, null));
            }
            else if (!old.name().equals(unit.name()) || !old.fullName().equals(unit.fullName())) {
                events.add(new MemberUnitRenamed(conference, unit.code(), old.name(), unit.name(), unit.fullName(),
                        null, basis, this.from));
            }
        }
        return events;
    }

    private List<ConferenceEvent> holders() {
        Map<String, Charter.SeatHolder> listed = new HashMap<>();
        this.standing.charter().holders().forEach((holder) -> listed.put(holder.seat(), holder));
        List<ConferenceEvent> events = new ArrayList<>();
        for (Charter.SeatHolder holder : this.charter.holders()) {
            Charter.Seat seat = this.charter.seat(holder.seat()).orElseThrow();
            boolean carriedOver = this.standing.charter().seat(seat.id()).filter(this::goesOn).isPresent();
            Holder now = new Holder(holder.personId(), holder.name(), holder.post());
            if ((!carriedOver || !holder.equals(listed.get(seat.id())))
                    && !(carriedOver && now.equals(this.standing.holders().get(seat.id())))) {
                events.add(new SeatFilled(this.standing.conferenceId(), seat.id(), seat.role(), seat.unit(), now,
                        this.from));
            }
        }
        return events;
    }

}
