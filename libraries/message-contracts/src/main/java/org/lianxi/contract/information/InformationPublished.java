package org.lianxi.contract.information;

import java.time.LocalDate;

import org.lianxi.contract.EventType;

/**
 * The approved text was published (公开发布, C-1.3a, D-02). It holds all that the public is
 * told, and nothing else.
 *
 * @param conferenceId the conference
 * @param informationId the item
 * @param version the proposal that was published
 * @param kind release or exposure
 * @param title the public title
 * @param text the public text in full
 * @param rule the rule that an exposure rests on; may be null for a release
 * @param contentHash digest of the public title and text
 * @param madeOn the day on which the information was made or obtained
 * @param unitCode unit that publishes
 * @param channel where it was published
 * @param url address at which it can be read there, or null
 * @param publishedOn day of publication
 */
@EventType("org.lianxi.information.published.v1")
public record InformationPublished(String conferenceId, String informationId, int version, ReleaseKind kind,
        String title, String text, String rule, String contentHash, LocalDate madeOn, String unitCode, String channel,
        String url, LocalDate publishedOn) implements InformationEvent {
}
