package org.lianxi.scenarios;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

/**
 * What charters settle each in its own way (the design's K1 to K15), by its path in the
 * charter file. All that may differ between conferences is read from here.
 *
 * @param charter the charter
 */
record Knobs(Charter charter) {

    static final String CONSENT = "minutes.consent.required";

    static final String RECIPIENTS = "minutes.recipients";

    static final String COPY_REPORT = "minutes.copyReport.to";

    static final String NUMBERING = "minutes.numbering.pattern";

    static final String BULLETIN_NUMBERING = "reporting.bulletin.numbering.pattern";

    static final String DELEGATION = "presiding.delegation";

    static final String NOTICE = "convene.noticeAhead";

    static final String CADENCE = "convene.cadence.every";

    static final String TRACKING = "tracking.by";

    static final String REPORT_BY = "tracking.reportBy";

    static final String LIAISONS = "membership.liaisons";

    Optional<Object> value(String path) {
        return Optional.ofNullable(this.charter.rules().get(path)).map(RuleSetting::value);
    }

    /**
     * Whether a knob stands at a value.
     */
    boolean is(String path, String value) {
        return value(path).map(Object::toString).filter(value::equals).isPresent();
    }

    List<String> list(String path) {
        return value(path).filter(List.class::isInstance)
            .map((values) -> ((List<?>) values).stream().map(Object::toString).toList())
            .orElse(List.of());
    }

    boolean asksForConsent() {
        return is(CONSENT, "attending-units") || is(CONSENT, "all-units");
    }

    /**
     * The first number of a year by a numbering rule.
     */
    String firstNumber(String path, int year) {
        return value(path).map(Object::toString)
            .orElse("〔{year}〕{n}号")
            .replace("{year}", Integer.toString(year))
            .replace("{n}", "1");
    }

    /**
     * The convener seats of the first rank (K1).
     */
    List<Charter.Seat> firstConveners() {
        return this.charter.seats()
            .stream()
            .filter((seat) -> "convener".equals(seat.role()) && Integer.valueOf(1).equals(seat.tier()))
            .toList();
    }

    /**
     * The code of some organ that the charter names outside the units.
     */
    String someOrgan() {
        return this.charter.texts()
            .keySet()
            .stream()
            .filter((name) -> name.startsWith("organ."))
            .map((name) -> name.substring("organ.".length()))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    }

    /**
     * The code under which whoever fills a seat signs in: its unit's, or its organ's.
     */
    String codeOf(Charter.Seat seat) {
        if (seat.unit() != null) {
            return seat.unit();
        }
        return this.charter.texts()
            .entrySet()
            .stream()
            .filter((text) -> text.getKey().startsWith("organ.") && text.getValue().equals(seat.organ()))
            .map((text) -> text.getKey().substring("organ.".length()))
            .findFirst()
            .orElse(seat.organ());
    }

}
