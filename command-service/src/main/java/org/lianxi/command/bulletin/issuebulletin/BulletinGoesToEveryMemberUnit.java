package org.lianxi.command.bulletin.issuebulletin;

import java.util.List;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Progress is reported to every member unit in force: absent and uninvolved ones too,
 * none left out (C-4.11, INV-23).
 *
 * @param recipients the units named, or null when none are
 * @param standing the conference
 */
public record BulletinGoesToEveryMemberUnit(List<String> recipients, Standing standing) implements Rule {

    private List<String> missing() {
        return (this.recipients == null) ? List.of()
                : this.standing.unitCodes().stream().filter((unit) -> !this.recipients.contains(unit)).toList();
    }

    @Override
    public boolean holds() {
        return !"all-member-units".equals(this.standing.rule(path(), "all-member-units")) || missing().isEmpty();
    }

    @Override
    public String path() {
        return "reporting.progressTo";
    }

    @Override
    public List<?> details() {
        return List.of(missing());
    }

}
