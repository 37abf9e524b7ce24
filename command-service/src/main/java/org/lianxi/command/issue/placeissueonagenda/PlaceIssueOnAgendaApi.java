package org.lianxi.command.issue.placeissueonagenda;

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
class PlaceIssueOnAgendaApi {

    private final Commands commands;

    PlaceIssueOnAgendaApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/issues/{issueId}/agenda-placements")
    ResponseEntity<Accepted> placeIssueOnAgenda(@PathVariable String conferenceId, @PathVariable String issueId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new PlaceIssueOnAgenda(conferenceId, issueId, request.expectedVersion(), body.meetingId()));
    }

    record Body(@PlainText(max = 80) String meetingId) {
    }

}
