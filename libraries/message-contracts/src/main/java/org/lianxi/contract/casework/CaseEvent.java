package org.lianxi.contract.casework;

import org.lianxi.contract.RecordedFact;

/**
 * The life of a case, in order of occurrence.
 */
public sealed interface CaseEvent extends RecordedFact permits CaseOpened, CaseActRecorded, CaseStageEntered,
        UnitsInvitedToCase, CaseContributionMade, CaseReferredToMeeting, CaseClosed, CaseReopened {

    /**
     * The case.
     * @return its id
     */
    String caseId();

}
