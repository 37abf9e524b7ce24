package org.lianxi.command.superior.closeassignment;

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
class CloseAssignmentApi {

    private final Commands commands;

    CloseAssignmentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/assignments/{assignmentId}/closing")
    ResponseEntity<Accepted> closeAssignment(@PathVariable String conferenceId, @PathVariable String assignmentId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new CloseAssignment(conferenceId, assignmentId, request.expectedVersion(), body.outcome()));
    }

    record Body(@PlainText(max = 10_000) String outcome) {
    }

}
