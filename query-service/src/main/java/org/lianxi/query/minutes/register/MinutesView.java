package org.lianxi.query.minutes.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

import org.lianxi.contract.minutes.AgreedMatter;

/**
 * Minutes with every version of their text.
 *
 * @param state {@code drafted}, {@code consent-requested}, {@code consented},
 * {@code signed}, {@code issued} or {@code filed}
 * @param draftedAtIndex log index of their first draft, to sort by
 * @param filingGap whether they are out and some body that has to get them has not
 * @param numbering their number within the year, or null
 * @param signature who signed the current version, or null
 * @param issue their issue, or null
 * @param filings what was reported to whom, corrigenda included, in order
 * @param corrigenda corrections of the issued text, in order
 * @param receipts units that acknowledged them (签收)
 */
record MinutesView(String meetingId, String state, long draftedAtIndex, boolean filingGap, List<Version> versions,
        List<AgreedMatter> resolutions, List<String> attendingUnits, Numbering numbering, Signature signature,
        Issue issue, List<Filing> filings, List<Corrigendum> corrigenda, List<Receipt> receipts) {

    static final String DRAFTED = "drafted";

    static final String CONSENT_REQUESTED = "consent-requested";

    static final String CONSENTED = "consented";

    static final String SIGNED = "signed";

    static final String ISSUED = "issued";

    static final String FILED = "filed";

    static MinutesView drafted(String meetingId, long index, Version first, List<AgreedMatter> resolutions,
            List<String> attendingUnits) {
        return new MinutesView(meetingId, DRAFTED, index, false, List.of(first), resolutions, attendingUnits, null,
                null, null, List.of(), List.of(), List.of());
    }

    Version latest() {
        return this.versions.getLast();
    }

    MinutesView in(String next) {
        return with(next, this.versions, this.numbering, this.signature, this.issue, this.filings, this.corrigenda,
                this.receipts);
    }

    MinutesView revised(Version version) {
        return with(DRAFTED, plus(this.versions, version), this.numbering, null, this.issue, this.filings,
                this.corrigenda, this.receipts);
    }

    MinutesView numbered(Numbering number) {
        return with(this.state, this.versions, number, this.signature, this.issue, this.filings, this.corrigenda,
                this.receipts);
    }

    MinutesView signed(Signature how) {
        return with(SIGNED, this.versions, this.numbering, how, this.issue, this.filings, this.corrigenda,
                this.receipts);
    }

    MinutesView issued(Issue how) {
        return with(ISSUED, this.versions, this.numbering, this.signature, how, this.filings, this.corrigenda,
                this.receipts);
    }

    MinutesView filed(Filing how) {
        MinutesView all = with(this.state, this.versions, this.numbering, this.signature, this.issue,
                plus(this.filings, how), this.corrigenda, this.receipts);
        return all.filingGap ? all : all.in(FILED);
    }

    MinutesView with(Corrigendum corrigendum) {
        return corrected(plus(this.corrigenda, corrigendum));
    }

    MinutesView change(String corrigendumId, UnaryOperator<Corrigendum> change) {
        return corrected(this.corrigenda.stream()
            .map((one) -> one.corrigendumId().equals(corrigendumId) ? change.apply(one) : one)
            .toList());
    }

    private MinutesView corrected(List<Corrigendum> next) {
        return with(this.state, this.versions, this.numbering, this.signature, this.issue, this.filings, next,
                this.receipts);
    }

    MinutesView received(Receipt receipt) {
        return with(this.state, this.versions, this.numbering, this.signature, this.issue, this.filings,
                this.corrigenda, plus(this.receipts, receipt));
    }

    /**
     * Bodies that have to get the minutes and have not. Early issues do not say to which;
     * there was one, and any filing fills its gap.
     */
    List<String> missingBodies() {
        return missingBodies(this.issue, this.filings);
    }

    private static List<String> missingBodies(Issue issue, List<Filing> filings) {
        if (issue == null || issue.copyReportTo() == null) {
            return List.of();
        }
        List<String> reached = filings.stream()
            .filter((filing) -> filing.corrigendumId() == null)
            .map(Filing::body)
            .filter(Objects::nonNull)
            .toList();
        return issue.copyReportTo().stream().filter((body) -> !reached.contains(body)).toList();
    }

    private MinutesView with(String next, List<Version> texts, Numbering number, Signature sign, Issue out,
            List<Filing> filed, List<Corrigendum> corrections, List<Receipt> received) {
        boolean gap = out != null
                && ((out.copyReportTo() == null) ? filed.isEmpty() : !missingBodies(out, filed).isEmpty());
        return new MinutesView(this.meetingId, next, this.draftedAtIndex, gap, texts, this.resolutions,
                this.attendingUnits, number, sign, out, filed, corrections, received);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        List<T> all = new ArrayList<>(list);
        all.add(one);
        return List.copyOf(all);
    }

    record Version(int version, String title, String text, String contentHash, String reason, Instant at) {
    }

    record Numbering(int year, int number, String documentNumber) {
    }

    record Signature(String seatId, LocalDate signedOn) {
    }

    /**
     * The issue.
     *
     * @param issuedAtIndex log index of the issue, null in views made before it was kept
     */
    record Issue(int version, String documentNumber, String issuer, String issuerName, String sealBy,
            List<String> recipients, List<String> copyReportTo, LocalDate issuedOn, Long issuedAtIndex) {
    }

    record Filing(int version, String body, String filedWith, String reference, LocalDate filedOn,
            String corrigendumId) {
    }

    record Receipt(String unitCode, Instant at) {
    }

    /**
     * A correction of the issued text.
     *
     * @param state {@code proposed}, {@code withdrawn} or {@code issued}
     * @param consents units that consented
     * @param objections units that object, with their reasons
     * @param documentNumber its number, or null before issue
     * @param issuedAtIndex log index of its issue, or null
     */
    record Corrigendum(String corrigendumId, int number, String state, String text, String contentHash, String reason,
            List<String> units, List<String> consents, List<Objection> objections, String documentNumber,
            LocalDate issuedOn, Long issuedAtIndex) {

        Corrigendum answered(String unit, Objection objection) {
            List<String> agreed = new ArrayList<>(this.consents);
            List<Objection> against = new ArrayList<>(this.objections);
            agreed.remove(unit);
            against.removeIf((one) -> one.unitCode().equals(unit));
            if (objection != null) {
                against.add(objection);
            }
            else {
                agreed.add(unit);
            }
            return new Corrigendum(this.corrigendumId, this.number, this.state, this.text, this.contentHash,
                    this.reason, this.units, List.copyOf(agreed), List.copyOf(against), this.documentNumber,
                    this.issuedOn, this.issuedAtIndex);
        }

        Corrigendum withdrawn() {
            return ended("withdrawn", null, null, null);
        }

        Corrigendum issued(String number, LocalDate on, long index) {
            return ended("issued", number, on, index);
        }

        private Corrigendum ended(String how, String number, LocalDate on, Long index) {
            return new Corrigendum(this.corrigendumId, this.number, how, this.text, this.contentHash, this.reason,
                    this.units, this.consents, this.objections, number, on, index);
        }

    }

    record Objection(String unitCode, String reason) {
    }

}
