package org.lianxi.command.action.acceptaction;

import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AcceptActionApi {

    private final Commands commands;

    AcceptActionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/acceptances")
    ResponseEntity<Accepted> acceptAction(@PathVariable String conferenceId, @PathVariable String actionId,
            CommandRequest request) {
        return this.commands.change(request, new AcceptAction(conferenceId, actionId, request.expectedVersion()));
    }

}
