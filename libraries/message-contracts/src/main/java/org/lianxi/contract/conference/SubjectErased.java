package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The name behind a reference was erased. The reference stays wherever it is; nobody can
 * tell any more whom it meant. Says nothing about the person.
 *
 * @param conferenceId the conference
 * @param subjectId the reference
 * @param ground why: {@code purpose-met}, {@code consent-withdrawn}, {@code unlawful},
 * {@code retention-over} or {@code other-law}
 * @param byUnit code of the unit whose officer erased it
 * @param erasedOn day of the erasure
 */
@EventType("org.lianxi.conference.subject-erased.v1")
public record SubjectErased(String conferenceId, String subjectId, String ground, String byUnit,
        LocalDate erasedOn) implements ConferenceEvent {
}
