package org.lianxi.command.meeting.reschedulemeeting;

import java.time.OffsetDateTime;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RescheduleMeetingApi {

    private final Commands commands;

    RescheduleMeetingApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/rescheduling")
    ResponseEntity<Accepted> rescheduleMeeting(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RescheduleMeeting(conferenceId, meetingId, request.expectedVersion(),
                body.startsAt(), body.endsAt(), body.place(), body.reason()));
    }

    record Body(@NotNull OffsetDateTime startsAt, @NotNull OffsetDateTime endsAt,
            @PlainText(max = 200, optional = true) String place, @PlainText(max = 1_000) String reason) {
    }

}
