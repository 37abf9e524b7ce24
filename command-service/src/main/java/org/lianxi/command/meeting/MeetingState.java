package org.lianxi.command.meeting;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.MeetingClosed;
import org.lianxi.contract.meeting.MeetingConvened;
import org.lianxi.contract.meeting.MeetingEvent;
import org.lianxi.contract.meeting.MeetingOpened;
import org.lianxi.contract.meeting.ResolutionRecorded;

/**
 * A meeting, folded from its events. Immutable.
 *
 * @param conferenceId its conference, null before it was convened
 * @param convened the notice
 * @param stage how far it has come
 * @param attendance capacity by unit
 * @param resolutions what was agreed, in order
 * @param attendingUnits the frozen set, empty before the meeting was closed
 */
public record MeetingState(String conferenceId, MeetingConvened convened, Stage stage, Map<String, Capacity> attendance,
        List<ResolutionRecorded> resolutions, List<String> attendingUnits) {

    /**
     * A meeting that was not convened.
     */
    public static final MeetingState NONE = new MeetingState(null, null, null, Map.of(), List.of(), List.of());

    /**
     * The meeting after one more event.
     * @param event the event
     * @return a new state
     */
    public MeetingState evolve(MeetingEvent event) {
        return switch (event) {
            case MeetingConvened notice ->
                new MeetingState(notice.conferenceId(), notice, Stage.CONVENED, Map.of(), List.of(), List.of());
            case MeetingOpened opened -> at(Stage.OPEN);
            case AttendanceRecorded recorded -> {
                Map<String, Capacity> attendance = new LinkedHashMap<>(this.attendance);
                attendance.put(recorded.unitCode(), recorded.capacity());
                yield new MeetingState(this.conferenceId, this.convened, this.stage, attendance, this.resolutions,
                        this.attendingUnits);
            }
            case ResolutionRecorded recorded -> {
                List<ResolutionRecorded> resolutions = new ArrayList<>(this.resolutions);
                resolutions.add(recorded);
                yield new MeetingState(this.conferenceId, this.convened, this.stage, this.attendance, resolutions,
                        this.attendingUnits);
            }
            case MeetingClosed closed -> new MeetingState(this.conferenceId, this.convened, Stage.CLOSED,
                    this.attendance, this.resolutions, closed.attendingUnits());
        };
    }

    /**
     * A resolution of this meeting.
     * @param resolutionId its id
     * @return the resolution, or empty when the meeting did not agree it
     */
    public Optional<ResolutionRecorded> resolution(String resolutionId) {
        return this.resolutions.stream()
            .filter((resolution) -> resolution.resolutionId().equals(resolutionId))
            .findFirst();
    }

    /**
     * When the meeting begins.
     * @return as the notice says
     */
    public OffsetDateTime startsAt() {
        return this.convened.startsAt();
    }

    private MeetingState at(Stage next) {
        return new MeetingState(this.conferenceId, this.convened, next, this.attendance, this.resolutions,
                this.attendingUnits);
    }

    /**
     * How far a meeting has come.
     */
    public enum Stage {

        /**
         * The notice is out.
         */
        CONVENED,

        /**
         * In session.
         */
        OPEN,

        /**
         * Over; the attending set is frozen.
         */
        CLOSED

    }

}
