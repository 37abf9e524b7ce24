package org.lianxi.command.casework.closecase;

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
class CloseCaseApi {

    private final Commands commands;

    CloseCaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/cases/{caseId}/closing")
    ResponseEntity<Accepted> closeCase(@PathVariable String conferenceId, @PathVariable String caseId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new CloseCase(conferenceId, caseId, request.expectedVersion(), body.conclusion()));
    }

    record Body(@PlainText(max = 20_000) String conclusion) {
    }

}
