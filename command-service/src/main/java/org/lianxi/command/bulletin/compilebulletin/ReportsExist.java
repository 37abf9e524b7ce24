package org.lianxi.command.bulletin.compilebulletin;

import java.util.List;

import org.lianxi.command.action.Reports;
import org.lianxi.command.shared.Refusal;
import org.lianxi.command.shared.Rule;

/**
 * What a bulletin reports was reported: the progress reports that it covers were given in
 * this conference (C-4.11).
 *
 * @param unknown ids that the bulletin names and no unit gave
 */
public record ReportsExist(List<String> unknown) implements Rule {

    /**
     * Looks the reports of a bulletin up.
     * @param command the command
     * @param reports the reports that there are
     * @return the rule
     */
    public static ReportsExist of(CompileBulletin command, Reports reports) {
        return new ReportsExist(reports.unknown(command.conferenceId(), command.reports()));
    }

    @Override
    public boolean holds() {
        return this.unknown.isEmpty();
    }

    @Override
    public String path() {
        return "reporting.progressTo";
    }

    @Override
    public Refusal.Kind kind() {
        return Refusal.Kind.INVALID;
    }

    @Override
    public List<?> details() {
        return List.of(this.unknown);
    }

}
