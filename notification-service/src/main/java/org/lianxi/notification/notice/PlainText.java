package org.lianxi.notification.notice;

/**
 * Makes text of unknown origin fit to be stored, shown and sent.
 */
public final class PlainText {

    private static final String BIDI_CONTROLS = "[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u200E\\u200F\\u061C\\uFEFF]";

    private static final String LONE_SURROGATES = "(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])";

    private static final int LONGEST_LINE = 120;

    private PlainText() {
    }

    /**
     * Lines of text without other control characters.
     * @param text any text
     * @return the text, its line ends as {@code \n}
     */
    public static String lines(String text) {
        return text.replaceAll("\\R", "\n")
            .replaceAll("[\\p{Cntrl}&&[^\\n]]", " ")
            .replaceAll(BIDI_CONTROLS, "")
            .replaceAll(LONE_SURROGATES, "\uFFFD");
    }

    /**
     * One line that is safe in a mail header and not longer than a title may be.
     * @param text any text
     * @return one line
     */
    public static String line(String text) {
        String line = lines(text).replaceAll("\\s+", " ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
    }

}
