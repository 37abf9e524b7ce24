package org.lianxi.scenarios.history;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names from text in what was stored of one conference, and numbers the identifiers
 * in the order in which they are met.
 */
final class NamesMet {

    /**
     * Stands for the conference. What is smaller stands for the log index of an event.
     */
    static final int CONFERENCE = -1;

    private static final int UUID_DASH = 8;

    private final Pattern pattern;

    private final long[] indexes;

    private final Map<String, Integer> numbers = new HashMap<>();

    /**
     * Nothing is met yet.
     * @param conferenceId the conference; it is a whole value, or the end of the id of
     * its aggregate
     * @param indexes the log indexes of its events, which the record names too
     */
    NamesMet(String conferenceId, long[] indexes) {
        this.pattern = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
                + "|(?<=\"|conference-|^)" + Pattern.quote(conferenceId) + "(?=\"|$)|(?<=\"asOfIndex\":)\\d+");
        this.indexes = indexes;
    }

    Matcher in(String text) {
        return this.pattern.matcher(text);
    }

    int number(String name) {
        if (Character.isDigit(name.charAt(0)) && name.chars().allMatch(Character::isDigit)) {
            return byPlace(place(Long.parseLong(name)));
        }
        boolean isUuid = name.length() == Names.LENGTH && name.charAt(UUID_DASH) == '-';
        return isUuid ? this.numbers.computeIfAbsent(name, (id) -> this.numbers.size()) : CONFERENCE;
    }

    /**
     * The place of the last event up to an index, -1 for none.
     */
    private int place(long index) {
        int found = Arrays.binarySearch(this.indexes, index);
        return (found >= 0) ? found : -found - 2;
    }

    private static int byPlace(int place) {
        return CONFERENCE - 2 - place;
    }

    static int placeOf(int number) {
        return CONFERENCE - 2 - number;
    }

}
