package org.lianxi.command.meeting.recordearlydeparture;

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
class RecordEarlyDepartureApi {

    private final Commands commands;

    RecordEarlyDepartureApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/early-departures")
    ResponseEntity<Accepted> recordEarlyDeparture(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RecordEarlyDeparture(conferenceId, meetingId,
                request.expectedVersion(), body.unitCode(), body.at()));
    }

    record Body(@PlainText(max = 40) String unitCode, @NotNull OffsetDateTime at) {
    }

}
