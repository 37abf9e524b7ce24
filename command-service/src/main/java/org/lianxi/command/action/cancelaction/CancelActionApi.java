package org.lianxi.command.action.cancelaction;

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
class CancelActionApi {

    private final Commands commands;

    CancelActionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/cancellation")
    ResponseEntity<Accepted> cancelAction(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new CancelAction(conferenceId, actionId, request.expectedVersion(),
                body.basis().toBasis(), body.reason()));
    }

    record Body(@NotNull @Valid DecisionBody basis, @PlainText(max = 10_000) String reason) {
    }

}
