package org.lianxi.query.meeting.board;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.query.conference.units.UnitRegister;
import org.lianxi.query.conference.units.Units;
import org.lianxi.query.live.Answers;
import org.lianxi.query.names.Names;
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
 * Answers which meetings there are, latest first, or those of a span of days. Where the
 * charter sets no frequency there is no overdue meeting, only the days since the last one
 * (C-4.1).
 */
@RestController
@RequestMapping("/api/conferences/{conferenceId}/meetings")
class MeetingBoardApi {

    private static final Set<String> STATES = Set.of(MeetingView.CONVENED, MeetingView.CANCELLED, MeetingView.OPEN,
            MeetingView.CLOSED);

    private final Views<MeetingView> meetings;

    private final Views<Cadence> cadences;

    private final UnitRegister register;

    private final Names names;

    private final Answers answers;

    private final Clock clock;

    private final WorkingDays days;

    MeetingBoardApi(Views<MeetingView> meetings, Views<Cadence> cadences, UnitRegister register, Names names,
            Answers answers, Clock clock, WorkingDays days) {
        this.meetings = meetings;
        this.cadences = cadences;
        this.register = register;
        this.names = names;
        this.answers = answers;
        this.clock = clock;
        this.days = days;
    }

    @GetMapping
    ResponseEntity<Object> meetings(@PathVariable String conferenceId, @RequestParam(required = false) String state,
            @RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate to,
            PageRequest page) {
        if (state != null && !STATES.contains(state)) {
            throw new InvalidParameterException("state", "meeting-state");
        }
        Units units = this.register.of(conferenceId);
        return this.answers.list(conferenceId, "meetings",
                () -> this.meetings
                    .page(wanted(conferenceId, state, from, to), ViewOrder.by("startsAtMillis", false), page)
                    .map((stored) -> MeetingAnswer.Brief.of(stored.id(), stored.view(), units)),
                () -> lastMeeting(conferenceId));
    }

    @GetMapping("/{meetingId}")
    ResponseEntity<Object> meeting(@PathVariable String conferenceId, @PathVariable String meetingId) {
        Units units = this.register.of(conferenceId);
        AtomicReference<Names.Meant> meant = new AtomicReference<>();
        ResponseEntity<Object> answer = this.answers.one(conferenceId, meetingId, () -> {
            MeetingView view = this.meetings.find(meetingId)
                .filter((stored) -> stored.conferenceId().equals(conferenceId))
                .map(Stored::view)
                .orElseThrow(() -> new UnknownEntityException("meeting", meetingId));
            meant.set(this.names.in(conferenceId, view.people()));
            return MeetingAnswer.of(meetingId, view, units).naming(meant.get());
        });
        return meant.get().unkept(answer);
    }

    /**
     * Both days are part of the span.
     */
    private Bson wanted(String conferenceId, String state, LocalDate from, LocalDate to) {
        List<Bson> all = new ArrayList<>();
        all.add(Filters.eq("conferenceId", conferenceId));
        if (state != null) {
            all.add(Filters.eq("view.state", state));
        }
        if (from != null) {
            all.add(Filters.gte("view.startsAtMillis", millis(from)));
        }
        if (to != null) {
            all.add(Filters.lt("view.startsAtMillis", millis(to.plusDays(1))));
        }
        return Filters.and(all);
    }

    private long millis(LocalDate day) {
        return day.atStartOfDay(this.clock.getZone()).toInstant().toEpochMilli();
    }

    private Map<String, Object> lastMeeting(String conferenceId) {
        Map<String, Object> answer = new LinkedHashMap<>();
        this.meetings
            .page(wanted(conferenceId, MeetingView.CLOSED, null, null), ViewOrder.by("startsAtMillis", false),
                    new PageRequest(1, null))
            .items()
            .stream()
            .map(Stored::view)
            .map((meeting) -> dayOf(meeting.sitting().closedAt()))
            .findFirst()
            .ifPresent((day) -> {
                answer.put("lastMeetingOn", day);
                answer.put("daysSinceLastMeeting", ChronoUnit.DAYS.between(day, LocalDate.now(this.clock)));
                this.cadences.find(conferenceId)
                    .map((stored) -> stored.view().every())
                    .ifPresent((every) -> answer.putAll(against(every, day)));
            });
        return answer;
    }

    private Map<String, Object> against(String every, LocalDate last) {
        LocalDate next = Term.parse(every).lastDay(last, this.days);
        return Map.of("cadence", every, "nextMeetingBy", next, "overdue", LocalDate.now(this.clock).isAfter(next));
    }

    private LocalDate dayOf(OffsetDateTime time) {
        return time.atZoneSameInstant(this.clock.getZone()).toLocalDate();
    }

}
