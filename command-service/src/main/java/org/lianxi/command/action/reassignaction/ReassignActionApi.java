package org.lianxi.command.action.reassignaction;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.lianxi.command.action.cancelaction.DecisionBody;
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
class ReassignActionApi {

    private final Commands commands;

    ReassignActionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/reassignment")
    ResponseEntity<Accepted> reassignAction(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new ReassignAction(conferenceId, actionId, request.expectedVersion(), body.leadUnit(), body.coUnits(),
                        (body.basis() != null) ? body.basis().toBasis() : null, body.reason()));
    }

    record Body(@PlainText(max = 40, optional = true) String leadUnit,
            @Size(max = 1_000) List<@PlainText(max = 40) String> coUnits, @Valid DecisionBody basis,
            @PlainText(max = 10_000) String reason) {
    }

}
