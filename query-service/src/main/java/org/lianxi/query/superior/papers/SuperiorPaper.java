package org.lianxi.query.superior.papers;

import java.time.LocalDate;
import java.util.List;

/**
 * A paper that came from above, or went up or down.
 *
 * @param kind {@code decision}, {@code opinion} or {@code guidance}
 * @param recordedAtIndex log index at which it was recorded, to sort by
 * @param from who issued it, for a decision
 * @param to whom it went to, for an opinion or guidance
 * @param meetingId the meeting that adopted it, or null
 * @param resolutionId the resolution that adopted it, or null
 * @param day day of the paper
 */
record SuperiorPaper(String kind, long recordedAtIndex, String from, List<String> to, String reference, String title,
        String text, String meetingId, String resolutionId, LocalDate day) {

    static final String DECISION = "decision";

    static final String OPINION = "opinion";

    static final String GUIDANCE = "guidance";

}
