package org.lianxi.contract.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.lianxi.contract.EventType;

/**
 * A unit that takes part contributed to a case by its duties (C-4.8, C-4.9).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param contributionId the contribution
 * @param number place among the contributions, from 1
 * @param unitCode the unit
 * @param text what it did or found
 * @param counts figures by name, such as sites checked; never anything about one person
 * @param dutyIds the duties that it performed by this
 * @param madeOn day it was made
 */
@EventType("org.lianxi.casework.contribution-made.v1")
public record CaseContributionMade(String conferenceId, String caseId, String contributionId, int number,
        String unitCode, String text, Map<String, Integer> counts, List<String> dutyIds,
        LocalDate madeOn) implements CaseEvent {
}
