package org.lianxi.command.conference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.lianxi.command.conference.changemember.NomineeIsStillNamed;
import org.lianxi.command.shared.Rule;
import org.lianxi.command.subject.Subjects;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.ConfirmationBasis;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberChanged;
import org.lianxi.contract.conference.MemberNominated;
import org.lianxi.contract.conference.OfficeStaffAppointed;
import org.lianxi.contract.conference.OfficeStaffChanged;
import org.lianxi.contract.conference.SubjectIds;

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

    static ConferenceEvent of(Charter.Seat seat, MemberNominated nomination, Holder from, Holder to,
            ConfirmationBasis basis, LocalDate effectiveOn) {
        String conference = nomination.conferenceId();
        String id = nomination.nominationId();
        if (!isOffice(seat)) {
            return new MemberChanged(conference, id, seat.id(), seat.role(), seat.unit(), from, to, basis, effectiveOn);
        }
        return (from == null)
                ? new OfficeStaffAppointed(conference, id, seat.id(), seat.role(), seat.unit(), to, basis, effectiveOn)
                : new OfficeStaffChanged(conference, id, seat.id(), seat.role(), seat.unit(), from, to, basis,
                        effectiveOn);
    }

    /**
     * The nominee as the roster names one. Until then only a reference stood for somebody
     * who was not on it (C-2.4).
     */
    static Holder named(Charter.Seat seat, MemberNominated nomination, Subjects subjects) {
        Holder nominee = nomination.nominee();
        if (!SubjectIds.is(nominee.name())) {
            return nominee;
        }
        Optional<String> name = subjects.nameOf(nomination.conferenceId(), nominee.name());
        Rule.verify(new NomineeIsStillNamed(confirmedBy(seat), name));
        return new Holder(nominee.personId(), name.orElseThrow(), nominee.post());
    }

    private static boolean isOffice(Charter.Seat seat) {
        return seat.role().startsWith("office-");
    }

}
