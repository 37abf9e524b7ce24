package org.lianxi.command.action.answercoordination;

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
class AnswerCoordinationApi {

    private final Commands commands;

    AnswerCoordinationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/coordination-requests/{coordinationId}/answers")
    ResponseEntity<Accepted> answerCoordination(@PathVariable String conferenceId, @PathVariable String actionId,
            @PathVariable String coordinationId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new AnswerCoordination(conferenceId, actionId, request.expectedVersion(),
                coordinationId, body.answer()));
    }

    record Body(@PlainText(max = 10_000) String answer) {
    }

}
