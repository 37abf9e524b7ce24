package org.lianxi.query.bulletin.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A bulletin with every version of its text.
 *
 * @param state {@code compiled}, {@code issued} or {@code withdrawn}
 * @param compiledAtIndex log index of its compilation, to sort by
 * @param asOfIndex log index of the record that it was drawn up from
 * @param issue its issue, or null
 * @param withdrawal why it was given up, or null
 * @param dueOn the day on which it fell due, where the system drafted it, else null
 */
record BulletinView(String state, long compiledAtIndex, LocalDate compiledOn, LocalDate periodFrom, LocalDate periodTo,
        long asOfIndex, List<String> reports, List<Version> versions, Issue issue, Withdrawal withdrawal,
        LocalDate dueOn) {

    static final String COMPILED = "compiled";

    static final String ISSUED = "issued";

    static final String WITHDRAWN = "withdrawn";

    Version latest() {
        return this.versions.getLast();
    }

    BulletinView edited(Version version) {
        List<Version> all = new ArrayList<>(this.versions);
        all.add(version);
        return new BulletinView(this.state, this.compiledAtIndex, this.compiledOn, this.periodFrom, this.periodTo,
                this.asOfIndex, this.reports, List.copyOf(all), this.issue, this.withdrawal, this.dueOn);
    }

    BulletinView issued(Issue how) {
        return new BulletinView(ISSUED, this.compiledAtIndex, this.compiledOn, this.periodFrom, this.periodTo,
                this.asOfIndex, this.reports, this.versions, how, this.withdrawal, this.dueOn);
    }

    BulletinView withdrawn(Withdrawal how) {
        return new BulletinView(WITHDRAWN, this.compiledAtIndex, this.compiledOn, this.periodFrom, this.periodTo,
                this.asOfIndex, this.reports, this.versions, this.issue, how, this.dueOn);
    }

    record Version(int version, String title, String text, String contentHash, Instant at) {
    }

    /**
     * The issue.
     *
     * @param reportTo codes of the bodies that the office reports to beside the units
     * @param issuedAtIndex log index of the issue, null in views made before it was kept
     */
    record Issue(int version, String documentNumber, List<String> recipients, LocalDate issuedOn, List<String> reportTo,
            Long issuedAtIndex) {
    }

    record Withdrawal(String reason, LocalDate withdrawnOn) {
    }

}
