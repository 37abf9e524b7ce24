package org.lianxi.command.issue.escalateissue;

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
class EscalateIssueApi {

    private final Commands commands;

    EscalateIssueApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/issues/{issueId}/escalation")
    ResponseEntity<Accepted> escalateIssue(@PathVariable String conferenceId, @PathVariable String issueId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new EscalateIssue(conferenceId, issueId, request.expectedVersion(), body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
