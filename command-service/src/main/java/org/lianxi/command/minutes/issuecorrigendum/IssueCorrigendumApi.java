package org.lianxi.command.minutes.issuecorrigendum;

import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class IssueCorrigendumApi {

    private final Commands commands;

    IssueCorrigendumApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/corrigenda/{corrigendumId}/issue")
    ResponseEntity<Accepted> issueCorrigendum(@PathVariable String conferenceId, @PathVariable String minutesId,
            @PathVariable String corrigendumId, CommandRequest request) {
        return this.commands.change(request,
                new IssueCorrigendum(conferenceId, minutesId, request.expectedVersion(), corrigendumId));
    }

}
