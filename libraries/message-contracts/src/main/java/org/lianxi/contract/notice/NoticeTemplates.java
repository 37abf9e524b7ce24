package org.lianxi.contract.notice;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a charter words notices itself: a text {@code notice.} with the kind and
 * {@code .title} or {@code .body} stands for ours in the language of the charter, and
 * with {@code .en} behind it for our English. {@code {0}} and so on are filled in with
 * what the notice is about, in the order of our own wording; everything else stands as it
 * is written.
 */
public final class NoticeTemplates {

    private static final String PREFIX = "notice.";

    private static final Pattern KEY = Pattern.compile("notice\\.([a-z-]+)\\.(title|body)(\\.en)?");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final int LONGEST_TITLE = 120;

    /**
     * How many details each kind of notice has.
     */
    private static final Map<String, Integer> DETAILS = Map.ofEntries(Map.entry("meeting-convened", 6),
            Map.entry("consent-requested", 4), Map.entry("consent-withheld", 4), Map.entry("minutes-revised", 4),
            Map.entry("minutes-issued", 4), Map.entry("minutes-copied", 4), Map.entry("meeting-proposed", 5),
            Map.entry("proposal-declined", 2), Map.entry("meeting-rescheduled", 5), Map.entry("meeting-cancelled", 2),
            Map.entry("presiding-delegated", 3), Map.entry("agenda-item-proposed", 4),
            Map.entry("agenda-item-accepted", 3), Map.entry("agenda-item-declined", 3), Map.entry("absence-excused", 2),
            Map.entry("consent-completed", 3), Map.entry("consent-deemed", 3), Map.entry("objection-answered", 3),
            Map.entry("deadlock-escalated", 5), Map.entry("deadlock-decided", 5), Map.entry("corrigendum-proposed", 4),
            Map.entry("corrigendum-consent-withheld", 3), Map.entry("corrigendum-withdrawn", 2),
            Map.entry("corrigendum-issued", 3), Map.entry("corrigendum-copied", 3), Map.entry("action-assigned", 5),
            Map.entry("progress-reported", 6), Map.entry("completion-claimed", 4), Map.entry("completion-returned", 3),
            Map.entry("completion-verified", 3), Map.entry("action-reassigned", 8), Map.entry("action-cancelled", 3),
            Map.entry("extension-requested", 4), Map.entry("extension-granted", 4), Map.entry("extension-refused", 3),
            Map.entry("coordination-requested", 3), Map.entry("coordination-noted", 4),
            Map.entry("coordination-answered", 3), Map.entry("action-urged", 5), Map.entry("urging-escalated", 4),
            Map.entry("urging-answered", 3), Map.entry("urging-unanswered", 5), Map.entry("reassignment-requested", 4),
            Map.entry("reassignment-refused", 3), Map.entry("member-nominated", 4), Map.entry("nomination-rejected", 3),
            Map.entry("member-changed", 4), Map.entry("charter-amended", 4), Map.entry("unit-change-proposed", 4),
            Map.entry("unit-change-rejected", 4), Map.entry("member-unit-admitted", 3),
            Map.entry("member-unit-withdrawn", 3), Map.entry("member-unit-renamed", 3),
            Map.entry("ex-officio-holder-changed", 4), Map.entry("office-staff-appointed", 4),
            Map.entry("office-staff-changed", 4), Map.entry("liaison-named", 3), Map.entry("nomination-withdrawn", 3),
            Map.entry("bulletin-drafted", 4), Map.entry("bulletin-issued", 3), Map.entry("information-submitted", 3),
            Map.entry("information-circulated", 3), Map.entry("information-returned", 3),
            Map.entry("information-withdrawn", 4), Map.entry("release-proposed", 6), Map.entry("release-approved", 5),
            Map.entry("release-refused", 4), Map.entry("information-published", 5), Map.entry("release-withdrawn", 6),
            Map.entry("issue-raised", 4), Map.entry("issue-resolved", 3), Map.entry("issue-escalated", 4),
            Map.entry("issue-referred", 4), Map.entry("assignment-accepted", 5), Map.entry("assignment-reported", 4),
            Map.entry("opinion-submitted", 4), Map.entry("guidance-issued", 4),
            Map.entry("duty-performance-reported", 4), Map.entry("webhook-disabled", 3),
            Map.entry("delivery-failed", 4), Map.entry("case-answer-asked", 4), Map.entry("case-act-recorded", 4),
            Map.entry("case-units-invited", 4), Map.entry("case-referred", 5), Map.entry("case-contribution-made", 3),
            Map.entry("case-closed", 4), Map.entry("case-reopened", 4), Map.entry("meeting-near", 2),
            Map.entry("deadline-near", 5), Map.entry("deadline-today", 5), Map.entry("deadline-passed", 5),
            Map.entry("deadline-escalated", 5), Map.entry("clock-near", 4), Map.entry("term-ran-out", 3),
            Map.entry("case-term-started", 4), Map.entry("issue-withdrawn", 4), Map.entry("minutes-drafted", 2),
            Map.entry("charter-adopted", 4), Map.entry("action-accepted", 3), Map.entry("completion-noted", 4),
            Map.entry("extension-noted", 4), Map.entry("action-taken-over", 7), Map.entry("clock-passed", 4),
            Map.entry("clock-escalated", 4));

    private NoticeTemplates() {
    }

    /**
     * The kinds that can be worded.
     * @return their names
     */
    public static Collection<String> kinds() {
        return DETAILS.keySet();
    }

    /**
     * How many details a kind of notice has.
     * @param kind the kind
     * @return so many places may be filled in
     */
    public static int details(String kind) {
        return DETAILS.get(kind);
    }

    /**
     * What is wrong with a text of a charter.
     * @param key the text's name
     * @param text the text
     * @return a fault, or empty when it is a good template or none at all
     */
    public static Optional<Fault> fault(String key, String text) {
        if (!key.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Matcher parts = KEY.matcher(key);
        if (!parts.matches() || !DETAILS.containsKey(parts.group(1))) {
            return Optional.of(Fault.NO_SUCH_NOTICE);
        }
        if ("title".equals(parts.group(2)) && (text.lines().count() > 1 || text.length() > LONGEST_TITLE)) {
            return Optional.of(Fault.TITLE_IS_LONG);
        }
        int details = DETAILS.get(parts.group(1));
        boolean known = PLACE.matcher(text).results().allMatch((place) -> Integer.parseInt(place.group(1)) < details);
        boolean plain = PLACE.matcher(text)
            .replaceAll("")
            .chars()
            .noneMatch((letter) -> letter == '{' || letter == '}');
        return (known && plain) ? Optional.empty() : Optional.of(Fault.NO_SUCH_PLACE);
    }

    /**
     * The templates among the texts of a charter.
     * @param texts the texts by their names
     * @return templates by kind, a dot, and {@code title} or {@code body}; {@code .en}
     * follows where it is English
     */
    public static Map<String, String> among(Map<String, String> texts) {
        Map<String, String> templates = new LinkedHashMap<>();
        texts.forEach((key, text) -> {
            if (key.startsWith(PREFIX) && fault(key, text).isEmpty()) {
                templates.put(key.substring(PREFIX.length()), text);
            }
        });
        return templates;
    }

    /**
     * Fills a template in.
     * @param template the template
     * @param details what stands at each place
     * @return the words
     */
    public static String fill(String template, IntFunction<String> details) {
        return PLACE.matcher(template)
            .replaceAll((place) -> Matcher.quoteReplacement(details.apply(Integer.parseInt(place.group(1)))));
    }

    /**
     * What can be wrong with a template.
     */
    public enum Fault {

        /** There is no notice of that name, or no such part of it. */
        NO_SUCH_NOTICE,

        /** A title is one line. */
        TITLE_IS_LONG,

        /** A place to be filled in that the notice has nothing for, or a stray brace. */
        NO_SUCH_PLACE

    }

}
