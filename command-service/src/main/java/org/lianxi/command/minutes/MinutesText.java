package org.lianxi.command.minutes;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.command.shared.ContentHash;

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
        return ContentHash.of(title, text);
    }

}
