package org.lianxi.command.minutes.answerobjection;

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
class AnswerObjectionApi {

    private final Commands commands;

    AnswerObjectionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/objections/{unitCode}/answer")
    ResponseEntity<Accepted> answerObjection(@PathVariable String conferenceId, @PathVariable String minutesId,
            @PathVariable String unitCode, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new AnswerObjection(conferenceId, minutesId, request.expectedVersion(), unitCode, body.answer()));
    }

    record Body(@PlainText(max = 10_000) String answer) {
    }

}
