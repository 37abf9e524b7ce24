package org.lianxi.notification.notice;

import java.util.regex.Pattern;

/**
 * Makes text of unknown origin fit to be stored, shown and sent.
 */
public final class PlainText {

    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\n]]");

    private static final Pattern BIDI_CONTROLS = Pattern
        .compile("[\\u202A-\\u202E\\u2066-\\u2069\\u200B\\u200E\\u200F\\u061C\\uFEFF]");

    private static final Pattern LONE_SURROGATES = Pattern
        .compile("(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private static final int LONGEST_LINE = 120;

    private PlainText() {
    }

    /**
     * Lines of text without other control characters.
     * @param text any text
     * @return the text, its line ends as {@code \n}
     */
    public static String lines(String text) {
        if (text.chars().allMatch(PlainText::isHarmless)) {
            return text;
        }
        String lines = LINE_ENDS.matcher(text).replaceAll("\n");
        lines = CONTROLS.matcher(lines).replaceAll(" ");
        lines = BIDI_CONTROLS.matcher(lines).replaceAll("");
        return LONE_SURROGATES.matcher(lines).replaceAll("\uFFFD");
    }

    /**
     * Most text has nothing but these: ASCII, ideographs, and the signs that go with
     * them.
     */
    private static boolean isHarmless(int unit) {
        return unit == '\n' || unit >= ' ' && unit <= '~' || unit >= '\u3000' && unit <= '\u9FFF'
                || unit >= '\u2010' && unit <= '\u2027' || unit >= '\uFF01' && unit <= '\uFF5E';
    }

    /**
     * One line that is safe in a mail header and not longer than a title may be.
     * @param text any text
     * @return one line
     */
    public static String line(String text) {
        String line = BLANKS.matcher(lines(text)).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= LONGEST_LINE) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, LONGEST_LINE - 1)) + "…";
    }

}
