package org.lianxi.command.conference;

import java.time.LocalDate;
import java.util.Set;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;

/**
 * How a seat gets the holder that its unit nominated (C-2.4, C-2.6, K9).
 */
final class SeatChange {

    /**
     * Where the charter only has the office told, or lets the successor in a post step
     * in, nobody confirms: the unit's word takes effect.
     */
    static final Set<String> TOLD_TO_THE_OFFICE = Set.of("office-notice", "successor");

    private SeatChange() {
    }

    static String confirmedBy(Charter.Seat seat) {
        return isOffice(seat) ? "membership.officeChange.confirmBy" : "membership.memberChange.confirmBy";
    }

    static ConferenceEvent of(Charter.Seat seat, MemberNominated nomination, Holder from, ConfirmationBasis basis,
            LocalDate effectiveOn) {
        String conference = nomination.conferenceId();
        String id = nomination.nominationId();
        if (!isOffice(seat)) {
            return new MemberChanged(conference, id, seat.id(), seat.role(), seat.unit(), from, nomination.nominee(),
                    basis, effectiveOn);
        }
        return (from == null)
                ? new OfficeStaffAppointed(conference, id, seat.id(), seat.role(), seat.unit(), nomination.nominee(),
                        basis, effectiveOn)
                : new OfficeStaffChanged(conference, id, seat.id(), seat.role(), seat.unit(), from,
                        nomination.nominee(), basis, effectiveOn);
    }

    private static boolean isOffice(Charter.Seat seat) {
        return seat.role().startsWith("office-");
    }

}
