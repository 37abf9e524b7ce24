package org.lianxi.command.minutes.issueminutes;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.minutes.MinutesState;
import org.lianxi.command.shared.Rule;

/**
 * Where the charter wants the attending units to agree in session, minutes go out when
 * none of them dissented from what was agreed; a dissent is overcome only by the organ
 * that decides a deadlock (C-4.5, K10). A vote decides without agreement.
 *
 * @param dissenting units that dissented where the charter wants agreement in session
 * @param minutes the minutes
 */
public record AttendingUnitsAgreedInSession(List<String> dissenting, MinutesState minutes) implements Rule {

    /**
     * Units whose dissent keeps matters from being agreed.
     * @param meeting the meeting
     * @param standing the conference
     * @return in the charter's order; none where agreement in session is not asked for
     */
    public static List<String> dissenting(MeetingState meeting, Standing standing) {
        boolean agreementNeeded = "in-session".equals(standing.rule("minutes.consent.required", "attending-units"))
                && !"vote".equals(standing.rule("decision.mode", "consensus"));
        return agreementNeeded ? standing.inOrder(meeting.session().dissenting()) : List.of();
    }

    @Override
    public boolean holds() {
        return this.dissenting.isEmpty()
                || (this.minutes.consent().deadlock() != null && this.minutes.consent().deadlock().textStands());
    }

    @Override
    public String path() {
        return "minutes.consent.required";
    }

    @Override
    public List<?> details() {
        return List.of(this.dissenting);
    }

}
