package org.lianxi.command.action.refusereassignment;

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
class RefuseReassignmentApi {

    private final Commands commands;

    RefuseReassignmentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/reassignment-refusal")
    ResponseEntity<Accepted> refuseReassignment(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new RefuseReassignment(conferenceId, actionId, request.expectedVersion(), body.reason()));
    }

    record Body(@PlainText(max = 10_000) String reason) {
    }

}
