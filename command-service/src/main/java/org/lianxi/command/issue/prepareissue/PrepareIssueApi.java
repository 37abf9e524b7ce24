package org.lianxi.command.issue.prepareissue;

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
class PrepareIssueApi {

    private final Commands commands;

    PrepareIssueApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/issues/{issueId}/preparation")
    ResponseEntity<Accepted> prepareIssue(@PathVariable String conferenceId, @PathVariable String issueId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new PrepareIssue(conferenceId, issueId, request.expectedVersion(),
                body.analysis(), body.proposedSolution()));
    }

    record Body(@PlainText(max = 100_000) String analysis, @PlainText(max = 100_000) String proposedSolution) {
    }

}
