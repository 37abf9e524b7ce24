package org.lianxi.command.conference.confirmunitchange;

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
class ConfirmUnitChangeApi {

    private final Commands commands;

    ConfirmUnitChangeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/unit-changes/{proposalId}/confirmation")
    ResponseEntity<Accepted> confirmUnitChange(@PathVariable String conferenceId, @PathVariable String proposalId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ConfirmUnitChange(conferenceId, proposalId, request.expectedVersion(),
                body.meetingId(), body.resolutionId(), body.reference()));
    }

    record Body(@PlainText(max = 80, optional = true) String meetingId,
            @PlainText(max = 80, optional = true) String resolutionId,
            @PlainText(max = 200, optional = true) String reference) {
    }

}
