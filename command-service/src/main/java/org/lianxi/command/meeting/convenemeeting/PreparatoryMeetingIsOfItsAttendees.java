package org.lianxi.command.meeting.convenemeeting;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * A preparatory meeting is one of those whom the charter file names: the liaisons or the
 * members of the office. Units that have none of them are not called to it (K6).
 *
 * @param form kind of meeting by the charter
 * @param invited units invited
 * @param standing the conference
 */
public record PreparatoryMeetingIsOfItsAttendees(String form, List<String> invited, Standing standing) implements Rule {

    private static final String ATTENDEES = "convene.prepMeeting.attendees";

    /**
     * The units that a meeting is called with when the notice names none.
     * @param form kind of meeting by the charter, or null
     * @param standing the conference
     * @return every member unit; of a preparatory meeting, those that have an attendee
     */
    public static List<String> unitsOf(String form, Standing standing) {
        String attendees = "preparatory".equals(form) ? standing.rule(ATTENDEES, "") : "";
        return standing.unitCodes().stream().filter((unit) -> switch (attendees) {
            case "liaisons" -> standing.rolesOf(unit).contains("liaison");
            case "office-members" -> standing.rolesOf(unit).stream().anyMatch((role) -> role.startsWith("office-"));
            default -> true;
        }).toList();
    }

    private List<String> others() {
        List<String> units = unitsOf(this.form, this.standing);
        return this.invited.stream().filter((unit) -> !units.contains(unit)).toList();
    }

    @Override
    public boolean holds() {
        return others().isEmpty();
    }

    @Override
    public String path() {
        return ATTENDEES;
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(others());
    }

}
