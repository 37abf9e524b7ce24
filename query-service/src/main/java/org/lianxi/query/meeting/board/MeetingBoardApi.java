package org.lianxi.query.meeting.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.shared.InvalidParameterException;
import org.lianxi.query.shared.PageRequest;
import org.lianxi.query.shared.Stored;
import org.lianxi.query.shared.UnknownEntityException;
import org.lianxi.query.shared.ViewOrder;
import org.lianxi.query.shared.Views;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers which meetings there are, latest first. The charter sets no frequency, so there
 * is no overdue meeting, only the days since the last one (C-4.1).
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/meetings")
class MeetingBoardApi {

    private static final Set<String> STATES = Set.of(MeetingView.CONVENED, MeetingView.OPEN, MeetingView.CLOSED);

    private final Views<MeetingView> meetings;

    private final UnitRegister register;

    private final Answers answers;

    private final Clock clock;

    MeetingBoardApi(Views<MeetingView> meetings, UnitRegister register, Answers answers, Clock clock) {
        this.meetings = meetings;
        this.register = register;
        this.answers = answers;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> meetings(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "meeting-state");
        }
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "meetings",
                () -> this.meetings.page(inState(conferenceId, state), ViewOrder.by("startsAtMillis", false), page)
                    .map((stored) -> MeetingAnswer.Brief.of(stored.id(), stored.view(), units)),
                () -> lastMeeting(conferenceId));
    }

    @GetMapping("/{meetingId}")
    ResponseEntity<Object> meeting(@PathVariable String conferenceId, @PathVariable String meetingId) {
        Units units = this.register.of(conferenceId);
        return this.answers.one(conferenceId, meetingId,
                () -> this.meetings.find(meetingId)
                    .filter((stored) -> stored.conferenceId().equals(conferenceId))
                    .map((stored) -> MeetingAnswer.of(meetingId, stored.view(), units))
                    .orElseThrow(() -> new UnknownEntityException("meeting", meetingId)));
    }

    private static Bson inState(String conferenceId, String state) {
        Bson ofConference = Filters.eq("conferenceId", conferenceId);
        return (state != null) ? Filters.and(ofConference, Filters.eq("view.state", state)) : ofConference;
    }

    private Map<String, Object> lastMeeting(String conferenceId) {
        Map<String, Object> answer = new LinkedHashMap<>();
        this.meetings
            .page(inState(conferenceId, MeetingView.CLOSED), ViewOrder.by("startsAtMillis", false),
                    new PageRequest(1, null))
            .items()
            .stream()
            .map(Stored::view)
            .map(MeetingView::closedAt)
            .findFirst()
            .map((closed) -> dayOf(closed))
            .ifPresent((day) -> {
                answer.put("lastMeetingOn", day);
                answer.put("daysSinceLastMeeting", ChronoUnit.DAYS.between(day, LocalDate.now(this.clock)));
            });
        return answer;
    }

    private LocalDate dayOf(OffsetDateTime time) {
        return time.atZoneSameInstant(this.clock.getZone()).toLocalDate();
    }

}
