package org.lianxi.contract.minutes;

import java.util.List;

import org.lianxi.contract.EventType;

/**
 * The first text of the minutes was drawn up from what the meeting recorded (C-4.4).
 *
 * @param conferenceId the conference
 * @param minutesId the minutes
 * @param meetingId the meeting
 * @param version 1
 * @param title title of the minutes
 * @param text the whole text
 * @param contentHash {@code sha-256:} and the hex digest of title and text
 * @param resolutions every resolution of the meeting, in order
 * @param attendingUnits the units whose consent is needed
 */
@EventType("org.lianxi.minutes.drafted.v1")
public record MinutesDrafted(String conferenceId, String minutesId, String meetingId, int version, String title,
        String text, String contentHash, List<AgreedMatter> resolutions,
        List<String> attendingUnits) implements MinutesEvent {
}
