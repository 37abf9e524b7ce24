package org.lianxi.query.information.publication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.lianxi.query.shared.Stored;

/**
 * A release as the public is told of it: in JSON by its components, on pages also by what
 * follows from them.
 *
 * @param id its id
 * @param state {@code published} or {@code withdrawn}
 * @param kind {@code release} or {@code exposure}
 * @param title its title
 * @param text its text, left out once withdrawn
 * @param rule the rule that it rests on, or null
 * @param madeOn the day on which the information was made or obtained
 * @param publishedBy name of the unit that published it
 * @param channel where it was published
 * @param url address there, or null
 * @param publishedOn the day
 * @param withdrawnOn the day on which it was withdrawn, or null
 * @param contentHash digest of title and text, left out once withdrawn
 * @param changedAt when the record last changed it
 */
record PublicRelease(String id, String state, String kind, String title, String text, String rule, LocalDate madeOn,
        String publishedBy, String channel, String url, LocalDate publishedOn, LocalDate withdrawnOn,
        String contentHash, Instant changedAt) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    static PublicRelease of(Stored<PublicationView> stored, String publishedBy) {
        PublicationView view = stored.view();
        return new PublicRelease(stored.id(), (view.withdrawnOn() != null) ? "withdrawn" : "published", view.kind(),
                view.title(), view.text(), view.rule(), view.madeOn(), publishedBy, view.channel(),
                isWebAddress(view.url()) ? view.url() : null, view.publishedOn(), view.withdrawnOn(),
                view.contentHash(), view.changedAt().truncatedTo(ChronoUnit.SECONDS));
    }

    private static boolean isWebAddress(String url) {
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }

    @JsonIgnore
    boolean isWithdrawn() {
        return this.withdrawnOn != null;
    }

    @JsonIgnore
    boolean isExposure() {
        return "exposure".equals(this.kind);
    }

    /**
     * Each line is a paragraph of its own.
     */
    @JsonIgnore
    List<String> paragraphs() {
        return (this.text != null) ? this.text.lines().filter((line) -> !line.isBlank()).toList() : List.of();
    }

    @JsonIgnore
    String dayMade() {
        return DAY.format(this.madeOn);
    }

    @JsonIgnore
    String dayPublished() {
        return DAY.format(this.publishedOn);
    }

    @JsonIgnore
    String dayWithdrawn() {
        return (this.withdrawnOn != null) ? DAY.format(this.withdrawnOn) : null;
    }

    /**
     * What feeds call it, the same for ever and everywhere.
     */
    @JsonIgnore
    String urn() {
        return urnOf(this.id);
    }

    static String urnOf(String id) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What a list says of it.
     */
    Brief brief() {
        return new Brief(this.id, this.state, this.kind, this.title, this.publishedBy, this.publishedOn,
                this.withdrawnOn, "releases/" + this.id + ".html", "releases/" + this.id + ".json");
    }

    /**
     * An entry of the list, with its addresses relative to it.
     *
     * @param html address of the page
     * @param json address of the whole release
     */
    record Brief(String id, String state, String kind, String title, String publishedBy, LocalDate publishedOn,
            LocalDate withdrawnOn, String html, String json) {
    }

}
