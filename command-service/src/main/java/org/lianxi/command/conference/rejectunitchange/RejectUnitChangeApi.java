package org.lianxi.command.conference.rejectunitchange;

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
class RejectUnitChangeApi {

    private final Commands commands;

    RejectUnitChangeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/unit-changes/{proposalId}/rejection")
    ResponseEntity<Accepted> rejectUnitChange(@PathVariable String conferenceId, @PathVariable String proposalId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new RejectUnitChange(conferenceId, proposalId, request.expectedVersion(), body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
