package org.lianxi.contract.information;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * What was proposed for the public, or published already, was withdrawn (撤回发布, C-1.3a).
 * It stays on record; of what was published, the public learns that it no longer stands.
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param version the proposal
 * @param title the public title
 * @param published whether it had been published
 * @param unitCode unit that withdraws it
 * @param reason why; not told to the public
 * @param parties codes of those who had a hand in it: who proposed it, approves and
 * publishes
 * @param withdrawnOn day of withdrawal
 */
@EventType("org.lianxi.information.release-withdrawn.v1")
public record ReleaseWithdrawn(String conferenceId, String informationId, int version, String title, boolean published,
        String unitCode, String reason, List<String> parties, LocalDate withdrawnOn) implements InformationEvent {
}
