package org.lianxi.contract.conference;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A new version of the charter came into force in place of the one before; what changed
 * in units and terms follows as events of its own (C-0.1).
 *
 * @param conferenceId the conference
 * @param charterVersion one higher than the version before
 * @param documentNumber 发文字号 of the amending document
 * @param approvedBy who approved the amendment
 * @param inForceFrom first day on which the new version applies
 * @param sourceHash sha-256: and the hex digest of the file it was loaded from
 * @param basis the resolution it rests on where the conference amends its charter itself,
 * null where its issuer does
 * @param charter the whole new charter
 * @param changes every place in which it differs from the version before, by path
 */
@EventType(value = "org.lianxi.conference.charter-amended.v1", revision = 3)
public record CharterAmended(String conferenceId, int charterVersion, String documentNumber, String approvedBy,
        LocalDate inForceFrom, String sourceHash, ConfirmationBasis basis, Charter charter,
        List<CharterChange> changes) implements ConferenceEvent {
}
