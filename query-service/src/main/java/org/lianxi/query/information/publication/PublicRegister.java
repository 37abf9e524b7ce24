package org.lianxi.query.information.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/**
 * Everything that a conference has published, latest first.
 *
 * @param conferenceId the conference
 * @param name its name
 * @param releases its releases
 */
record PublicRegister(String conferenceId, String name, List<PublicRelease> releases) {

    /**
     * When it last changed.
     * @return the beginning of time when nothing was ever published
     */
    Instant changedAt() {
        return this.releases.stream()
            .map(PublicRelease::changedAt)
            .max(Comparator.naturalOrder())
            .orElse(Instant.EPOCH);
    }

    /**
     * What feeds call it, the same for ever and everywhere.
     */
    String urn() {
        return PublicRelease.urnOf(this.conferenceId);
    }

    /**
     * Releases year by year, latest first.
     */
    List<Year> years() {
        return this.releases.stream()
            .map((release) -> release.publishedOn().getYear())
            .distinct()
            .map((year) -> new Year(Integer.toString(year),
                    this.releases.stream().filter((release) -> release.publishedOn().getYear() == year).toList()))
            .toList();
    }

    record Year(String year, List<PublicRelease> releases) {
    }

}
