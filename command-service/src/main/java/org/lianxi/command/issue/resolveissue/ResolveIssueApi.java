package org.lianxi.command.issue.resolveissue;

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
class ResolveIssueApi {

    private final Commands commands;

    ResolveIssueApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/issues/{issueId}/resolution")
    ResponseEntity<Accepted> resolveIssue(@PathVariable String conferenceId, @PathVariable String issueId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ResolveIssue(conferenceId, issueId, request.expectedVersion(),
                body.meetingId(), body.resolutionId()));
    }

    record Body(@PlainText(max = 80) String meetingId, @PlainText(max = 80) String resolutionId) {
    }

}
