package org.lianxi.command.notice.owenotice;

import java.util.List;
import java.util.Set;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Rule;

/**
 * Progress is reported to every unit that was a member when it was made, none left out
 * (C-4.11, INV-23, INV-24). Who joined or left since owes and is owed nothing by it.
 *
 * @param command what is owed to whom
 * @param standing the conference when the event happened
 */
public record EveryMemberUnitIsOwedProgress(OweNotice command, Standing standing) implements Rule {

    /**
     * A report, that an agreed matter was closed, called off or handed over, and the
     * bulletin that tells of them together.
     */
    private static final Set<String> PROGRESS = Set.of("progress-reported", "completion-verified", "action-cancelled",
            "action-reassigned", "bulletin-issued");

    @Override
    public boolean holds() {
        return !PROGRESS.contains(this.command.kind())
                || !"all-member-units".equals(this.standing.rule(path(), "all-member-units")) || missing().isEmpty();
    }

    private List<String> missing() {
        return this.standing.unitCodes().stream().filter((unit) -> !this.command.recipients().contains(unit)).toList();
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
