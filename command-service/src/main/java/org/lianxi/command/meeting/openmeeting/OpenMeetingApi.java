package org.lianxi.command.meeting.openmeeting;

import jakarta.validation.Valid;
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
class OpenMeetingApi {

    private final Commands commands;

    OpenMeetingApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/opening")
    ResponseEntity<Accepted> openMeeting(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new OpenMeeting(conferenceId, meetingId, request.expectedVersion(),
                (body.presiderSeat() != null) ? body.presiderSeat() : "convener", body.deviationReason()));
    }

    record Body(@PlainText(max = 80, optional = true) String presiderSeat,
            @PlainText(max = 1_000, optional = true) String deviationReason) {
    }

}
