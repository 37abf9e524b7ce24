package org.lianxi.contract.information;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.EventType;

/**
 * A text for the public was proposed (发布、曝光, C-1.3a). It takes the place of one that was
 * proposed before and is not published.
 *
 * @param conferenceId the conference
 * @param informationId the item that it comes of
 * @param version number of the proposal, from 1
 * @param kind release or exposure
 * @param title the public title
 * @param text the public text in full; what units were told never becomes public by
 * itself
 * @param rule the rule that an exposure rests on; may be null for a release
 * @param madeOn the day on which the information was made or obtained, from which the law
 * counts
 * @param contentHash digest of the public title and text
 * @param unitCode unit that proposes
 * @param proposedAs role in which it was proposed
 * @param approvers codes of those who have to approve, in the charter's order
 * @param publishers codes of those who publish, in the charter's order
 * @param proposedOn day of the proposal
 */
@EventType("org.lianxi.information.release-proposed.v1")
public record ReleaseProposed(String conferenceId, String informationId, int version, ReleaseKind kind, String title,
        String text, String rule, LocalDate madeOn, String contentHash, String unitCode, String proposedAs,
        List<String> approvers, List<String> publishers, LocalDate proposedOn) implements InformationEvent {
}
