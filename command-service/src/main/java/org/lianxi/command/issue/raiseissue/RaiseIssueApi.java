package org.lianxi.command.issue.raiseissue;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
class RaiseIssueApi {

    private final Commands commands;

    RaiseIssueApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/issues")
    ResponseEntity<Accepted> raiseIssue(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request,
                new RaiseIssue(conferenceId, request.id("issue"), body.title(), body.text(),
                        Boolean.TRUE.equals(body.byWorkers()),
                        (body.namedUnits() != null) ? body.namedUnits() : List.of(), body.sourceId()),
                "issues");
    }

    record Body(@PlainText(max = 200) String title, @PlainText(max = 100_000) String text, Boolean byWorkers,
            @Size(max = 1_000) List<@PlainText(max = 40) String> namedUnits,
            @PlainText(max = 80, optional = true) String sourceId) {
    }

}
