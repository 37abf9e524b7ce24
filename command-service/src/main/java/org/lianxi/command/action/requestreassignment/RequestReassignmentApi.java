package org.lianxi.command.action.requestreassignment;

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
class RequestReassignmentApi {

    private final Commands commands;

    RequestReassignmentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/reassignment-requests")
    ResponseEntity<Accepted> requestReassignment(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RequestReassignment(conferenceId, actionId, request.expectedVersion(),
                body.proposedUnit(), body.reason()));
    }

    record Body(@PlainText(max = 40, optional = true) String proposedUnit, @PlainText(max = 10_000) String reason) {
    }

}
