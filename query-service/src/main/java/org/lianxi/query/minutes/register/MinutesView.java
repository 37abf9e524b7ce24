package org.lianxi.query.minutes.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.contract.minutes.AgreedMatter;

/**
 * Minutes with every version of their text.
 *
 * @param state {@code drafted}, {@code consent-requested}, {@code consented},
 * {@code issued} or {@code filed}
 * @param draftedAtIndex log index of their first draft, to sort by
 * @param numbering their number within the year, or null
 */
record MinutesView(String meetingId, String state, long draftedAtIndex, List<Version> versions,
        List<AgreedMatter> resolutions, List<String> attendingUnits, Numbering numbering, Issue issue, Filing filing) {

    static final String DRAFTED = "drafted";

    static final String CONSENT_REQUESTED = "consent-requested";

    static final String CONSENTED = "consented";

    static final String ISSUED = "issued";

    static final String FILED = "filed";

    Version latest() {
        return this.versions.getLast();
    }

    MinutesView in(String newState) {
        return new MinutesView(this.meetingId, newState, this.draftedAtIndex, this.versions, this.resolutions,
                this.attendingUnits, this.numbering, this.issue, this.filing);
    }

    MinutesView revised(Version version) {
        List<Version> all = new ArrayList<>(this.versions);
        all.add(version);
        return new MinutesView(this.meetingId, DRAFTED, this.draftedAtIndex, List.copyOf(all), this.resolutions,
                this.attendingUnits, this.numbering, this.issue, this.filing);
    }

    MinutesView numbered(Numbering number) {
        return new MinutesView(this.meetingId, this.state, this.draftedAtIndex, this.versions, this.resolutions,
                this.attendingUnits, number, this.issue, this.filing);
    }

    MinutesView issued(Issue how) {
        return new MinutesView(this.meetingId, (this.filing != null) ? FILED : ISSUED, this.draftedAtIndex,
                this.versions, this.resolutions, this.attendingUnits, this.numbering, how, this.filing);
    }

    MinutesView filed(Filing how) {
        return new MinutesView(this.meetingId, FILED, this.draftedAtIndex, this.versions, this.resolutions,
                this.attendingUnits, this.numbering, this.issue, how);
    }

    record Version(int version, String title, String text, String contentHash, String reason, Instant at) {
    }

    record Numbering(int year, int number, String documentNumber) {
    }

    record Issue(int version, String documentNumber, String issuer, List<String> recipients, LocalDate issuedOn) {
    }

    record Filing(int version, String filedWith, String reference, LocalDate filedOn) {
    }

}
