package org.lianxi.contract.casework;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A unit opened a case of one of the charter's kinds (C-1.3, C-1.4, C-1.5, C-0.2); the
 * act that opened it follows as an event of its own.
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param kind id of the case kind, such as {@code M4}
 * @param track the track of stages that it follows for good
 * @param variant the sub-kind, or null
 * @param title what it is about
 * @param unitCode who opened it: a unit, or an organ outside
 * @param flowId the flow that brought it, or null
 * @param sourceId what gave rise to it: an item of information, an issue or another case,
 * or null
 * @param participants units that take part from the beginning, the opener among them
 * @param stage its first stage
 * @param openedOn day it was opened
 */
@EventType("org.lianxi.casework.opened.v1")
public record CaseOpened(String conferenceId, String caseId, String kind, String track, String variant, String title,
        String unitCode, String flowId, String sourceId, List<String> participants, String stage,
        LocalDate openedOn) implements CaseEvent {
}
