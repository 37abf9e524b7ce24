package org.lianxi.contract.casework;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A case was put to a meeting, to be settled there (C-1.5, C-4.1).
 *
 * @param conferenceId the conference
 * @param caseId the case
 * @param meetingId the meeting
 * @param question what the meeting has to settle
 * @param unitCode who referred it
 * @param referredOn day it was referred
 */
@EventType("org.lianxi.casework.referred-to-meeting.v1")
public record CaseReferredToMeeting(String conferenceId, String caseId, String meetingId, String question,
        String unitCode, LocalDate referredOn) implements CaseEvent {
}
