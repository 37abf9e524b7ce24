package org.lianxi.command.minutes.escalatedeadlock;

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
class EscalateDeadlockApi {

    private final Commands commands;

    EscalateDeadlockApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/escalation")
    ResponseEntity<Accepted> escalateDeadlock(@PathVariable String conferenceId, @PathVariable String minutesId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new EscalateDeadlock(conferenceId, minutesId, request.expectedVersion(),
                body.reason(), Boolean.TRUE.equals(body.major())));
    }

    record Body(@PlainText(max = 10_000) String reason, Boolean major) {
    }

}
