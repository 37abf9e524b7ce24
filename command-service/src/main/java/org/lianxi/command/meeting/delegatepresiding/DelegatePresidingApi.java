package org.lianxi.command.meeting.delegatepresiding;

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
class DelegatePresidingApi {

    private final Commands commands;

    DelegatePresidingApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/delegations")
    ResponseEntity<Accepted> delegatePresiding(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new DelegatePresiding(conferenceId, meetingId, request.expectedVersion(),
                body.toSeat(), body.reason()));
    }

    record Body(@PlainText(max = 80) String toSeat, @PlainText(max = 1_000, optional = true) String reason) {
    }

}
