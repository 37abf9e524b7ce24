package org.lianxi.query.information.publication;

import java.time.Instant;
import java.time.LocalDate;

import org.lianxi.contract.information.InformationPublished;

/**
 * A release that was published, as the public may know it. Once it is withdrawn, its text
 * is no longer kept here.
 *
 * @param kind {@code release} or {@code exposure}
 * @param title its title
 * @param text its text, null once withdrawn
 * @param rule the rule that it rests on, or null
 * @param contentHash digest of title and text
 * @param madeOn the day on which the information was made or obtained
 * @param unitCode who published it
 * @param channel where it was published
 * @param url address there, or null
 * @param publishedOn the day
 * @param withdrawnOn the day on which it was withdrawn, or null
 * @param changedAt when the record last changed it
 * @param atIndex log index of its publication, to sort by
 */
record PublicationView(String kind, String title, String text, String rule, String contentHash, LocalDate madeOn,
        String unitCode, String channel, String url, LocalDate publishedOn, LocalDate withdrawnOn, Instant changedAt,
        long atIndex) {

    static String idOf(String informationId, int version) {
        return informationId + "-" + version;
    }

    static PublicationView of(InformationPublished event, Instant at, long index) {
        return new PublicationView(event.kind().wireName(), event.title(), event.text(), event.rule(),
                event.contentHash(), event.madeOn(), event.unitCode(), event.channel(), event.url(),
                event.publishedOn(), null, at, index);
    }

    PublicationView withdrawn(LocalDate on, Instant at) {
        return new PublicationView(this.kind, this.title, null, null, null, this.madeOn, this.unitCode, this.channel,
                null, this.publishedOn, on, at, this.atIndex);
    }

}
