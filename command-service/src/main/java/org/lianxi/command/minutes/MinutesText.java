package org.lianxi.command.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;

/**
 * Draws up the text of minutes from what the meeting recorded.
 */
public interface MinutesText {

    /**
     * The usual title.
     * @param meeting the meeting
     * @param standing the conference
     * @return a title
     */
    String title(MeetingState meeting, Standing standing);

    /**
     * The text: opening, every agreed matter with its units and day, attendance.
     * @param meeting the meeting
     * @param standing the conference
     * @return plain text, paragraphs separated by line breaks
     */
    String text(MeetingState meeting, Standing standing);

    /**
     * The digest that consent is bound to (INV-12).
     * @param title the title
     * @param text the text
     * @return {@code sha-256:} and hex, of the title, a line feed and the text in UTF-8
     */
    static String contentHash(String title, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest((title + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return "sha-256:" + HexFormat.of().formatHex(digest);
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
