package org.lianxi.contract.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The units whose consent the charter asks for were asked for it, to one version (C-4.5).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param version the version
 * @param contentHash its digest
 * @param units the units asked
 * @param dueOn the day by which an answer is hoped for, or null
 * @param requestedAt when, from which silence counts; null before revision 2
 */
@EventType(value = "org.lianxi.minutes.consent-requested.v1", revision = 2)
public record ConsentRequested(String conferenceId, String minutesId, int version, String contentHash,
        List<String> units, LocalDate dueOn, OffsetDateTime requestedAt) implements MinutesEvent {

}
