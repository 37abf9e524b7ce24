package org.lianxi.command.action.claimcompletion;

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
class ClaimCompletionApi {

    private final Commands commands;

    ClaimCompletionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/completion-claims")
    ResponseEntity<Accepted> claimCompletion(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new ClaimCompletion(conferenceId, actionId, request.expectedVersion(), body.summary()));
    }

    record Body(@PlainText(max = 10_000) String summary) {
    }

}
