package org.lianxi.command.casework.reopencase;

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
class ReopenCaseApi {

    private final Commands commands;

    ReopenCaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/cases/{caseId}/reopening")
    ResponseEntity<Accepted> reopenCase(@PathVariable String conferenceId, @PathVariable String caseId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new ReopenCase(conferenceId, caseId, request.expectedVersion(), body.stage(), body.reason()));
    }

    record Body(@PlainText(max = 60) String stage, @PlainText(max = 1_000) String reason) {
    }

}
