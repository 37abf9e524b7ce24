package org.lianxi.command.minutes;

import java.util.List;
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
     * In whose name minutes are issued, as the charter file says (C-4.6, A-23).
     * @param attendingUnits the units that attended, which issue jointly where it says so
     * @param standing the conference
     * @return as printed
     */
    String issuer(List<String> attendingUnits, Standing standing);

    /**
     * The number of a corrigendum: that of the minutes with a suffix (INV-16).
     * @param documentNumber number of the minutes
     * @param number its place among their corrigenda
     * @return as printed
     */
    String corrigendumNumber(String documentNumber, int number);

    /**
     * The text, in the order in which minutes are printed: opening with time, place and
     * presider, what was heard, every agreed matter with its units and day, closing, who
     * was present, excused and listening, and who gets a copy.
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
