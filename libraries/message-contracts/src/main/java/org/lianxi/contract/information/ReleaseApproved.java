package org.lianxi.contract.information;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The text proposed for the public was approved, and no other text (批准发布, C-1.3a).
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param version the proposal
 * @param contentHash digest of the text approved
 * @param unitCode unit that approves
 * @param complete whether everybody has approved who has to
 * @param remark a remark, or null
 * @param proposedBy unit that proposed it
 * @param publishers codes of those who may now publish, in the charter's order
 * @param approvedOn day of approval
 */
@EventType("org.lianxi.information.release-approved.v1")
public record ReleaseApproved(String conferenceId, String informationId, int version, String contentHash,
        String unitCode, boolean complete, String remark, String proposedBy, List<String> publishers,
        LocalDate approvedOn) implements InformationEvent {
}
