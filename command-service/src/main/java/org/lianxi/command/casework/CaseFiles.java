package org.lianxi.command.casework;

/**
 * Lets the rules of other aggregates look at one case.
 */
@FunctionalInterface
public interface CaseFiles {

    /**
     * A case as it stands now.
     * @param conferenceId the conference
     * @param caseId the case
     * @return its state
     * @throws org.lianxi.command.shared.Refusal if the conference has no such case
     */
    CaseState file(String conferenceId, String caseId);

}
