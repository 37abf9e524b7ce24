package org.lianxi.command.issue.withdrawissue;

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
class WithdrawIssueApi {

    private final Commands commands;

    WithdrawIssueApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/issues/{issueId}/withdrawal")
    ResponseEntity<Accepted> withdrawIssue(@PathVariable String conferenceId, @PathVariable String issueId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new WithdrawIssue(conferenceId, issueId, request.expectedVersion(), body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
