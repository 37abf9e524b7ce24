package org.lianxi.command.action.urgeaction;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.action.UrgingLevel;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class UrgeActionApi {

    private final Commands commands;

    UrgeActionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/urgings")
    ResponseEntity<Accepted> urgeAction(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new UrgeAction(conferenceId, actionId, request.expectedVersion(),
                body.level(), body.reason(), body.answerBy()));
    }

    record Body(@NotNull UrgingLevel level, @PlainText(max = 10_000) String reason, LocalDate answerBy) {
    }

}
