package org.lianxi.command.issue.raiseissue;

import java.util.List;

import org.lianxi.command.shared.ConferenceCommand;

/**
 * Raises an issue for the conference to settle (C-1.5, C-4.8).
 *
 * @param conferenceId the conference
 * @param issueId the issue to be
 * @param title what it is about
 * @param text the issue in full
 * @param byWorkers whether it passes on what workers ask for
 * @param namedUnits codes of the units that it concerns
 * @param sourceId what gave rise to it, such as an item of information or a case, or null
 */
public record RaiseIssue(String conferenceId, String issueId, String title, String text, boolean byWorkers,
        List<String> namedUnits, String sourceId) implements ConferenceCommand {

    /**
     * Raises an issue that nothing on record gave rise to.
     * @param conferenceId the conference
     * @param issueId the issue to be
     * @param title what it is about
     * @param text the issue in full
     * @param byWorkers whether it passes on what workers ask for
     * @param namedUnits codes of the units that it concerns
     */
    public RaiseIssue(String conferenceId, String issueId, String title, String text, boolean byWorkers,
            List<String> namedUnits) {
        this(conferenceId, issueId, title, text, byWorkers, namedUnits, null);
    }

    @Override
    public String targetId() {
        return this.issueId;
    }

    @Override
    public Long expectedVersion() {
        return null;
    }

}
