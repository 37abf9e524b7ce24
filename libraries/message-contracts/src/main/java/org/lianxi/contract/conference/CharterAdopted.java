package org.lianxi.contract.conference;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * A charter came into force (C-0.1).
 *
 * @param conferenceId the conference
 * @param charterVersion 1 for the first charter, then one higher at each amendment
 * @param documentNumber 发文字号 of the charter
 * @param inForceFrom first day on which it applies
 * @param sourceHash {@code sha-256:} and the hex digest of the file it was loaded from
 * @param charter the charter itself
 */
@EventType(value = "org.lianxi.conference.charter-adopted.v1", revision = 4)
public record CharterAdopted(String conferenceId, int charterVersion, String documentNumber, LocalDate inForceFrom,
        String sourceHash, Charter charter) implements ConferenceEvent {
}
