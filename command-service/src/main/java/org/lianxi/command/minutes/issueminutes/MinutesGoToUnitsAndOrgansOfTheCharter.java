package org.lianxi.command.minutes.issueminutes;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * Whoever is named as a recipient can be told: it is a member unit in force, or an organ
 * that the charter names (C-4.6, A-22).
 *
 * @param named codes of those that the minutes are also to go to
 * @param standing the conference
 */
public record MinutesGoToUnitsAndOrgansOfTheCharter(List<String> named, Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return strangers().isEmpty();
    }

    private List<String> strangers() {
        return this.standing.strangers(this.named).stream().filter((code) -> !this.standing.isOrgan(code)).toList();
    }

    @Override
    public String path() {
        return "minutes.recipients";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(strangers());
    }

}
