package org.lianxi.notification.channel.mail;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/**
 * Folds the lines of a calendar at 75 octets (RFC 5545, 3.1), never within a character.
 */
final class Folding {

    private static final int MOST_OCTETS = 75;

    private Folding() {
    }

    /**
     * Folds.
     * @param text lines that end with {@code \r\n}
     * @return the same, folded
     */
    static String fold(String text) {
        return text.lines().map(Folding::line).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int character : line.codePoints().toArray()) {
            int size = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > MOST_OCTETS) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.appendCodePoint(character);
            octets += size;
        }
        return folded.toString();
    }

}
