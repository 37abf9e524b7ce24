package org.lianxi.command.conference.charterfile.check;

import java.util.Map;

import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * Where a rule gives something to a role, the charter has a seat of that role; otherwise
 * nobody could ever do it.
 */
final class RolesOfRulesHaveSeats implements Check {

    /** What a value needs, where it is not the name of a role itself. */
    private static final Map<String, String> NEEDS = Map.of("vice-convener", "vice-convener", "office-director",
            "office-director");

    private static final Map<String, Map<String, String>> RULES = Map.of("presiding.by", NEEDS, "presiding.delegation",
            NEEDS, "minutes.signedBy", NEEDS, "convene.prepMeeting.chairedBy", NEEDS, "convene.prepMeeting.attendees",
            Map.of("liaisons", "liaison", "office-members", "office-member"));

    @Override
    public void examine(Draft draft, Findings findings) {
        RULES.forEach(
                (path, needs) -> draft.rules().leaf(path).ifPresent((leaf) -> leaf.value().text().ifPresent((value) -> {
                    String role = needs.get(value);
                    if (role != null && draft.seats().stream().noneMatch((seat) -> seat.role().equals(role))) {
                        findings.report(leaf.value(), "role-has-a-seat", value, role);
                    }
                })));
    }

}
