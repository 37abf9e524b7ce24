package org.lianxi.command.meeting.closemeeting;

import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CloseMeetingApi {

    private final Commands commands;

    CloseMeetingApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/closing")
    ResponseEntity<Accepted> closeMeeting(@PathVariable String conferenceId, @PathVariable String meetingId,
            CommandRequest request) {
        return this.commands.change(request, new CloseMeeting(conferenceId, meetingId, request.expectedVersion()));
    }

}
