package org.lianxi.command.action.verifycompletion;

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
class VerifyCompletionApi {

    private final Commands commands;

    VerifyCompletionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/verification")
    ResponseEntity<Accepted> verifyCompletion(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new VerifyCompletion(conferenceId, actionId, request.expectedVersion(), body.remark()));
    }

    record Body(@PlainText(max = 10_000, optional = true) String remark) {
    }

}
