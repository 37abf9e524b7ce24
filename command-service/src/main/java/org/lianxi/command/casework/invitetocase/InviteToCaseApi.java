package org.lianxi.command.casework.invitetocase;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
class InviteToCaseApi {

    private final Commands commands;

    InviteToCaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/cases/{caseId}/invitations")
    ResponseEntity<Accepted> inviteToCase(@PathVariable String conferenceId, @PathVariable String caseId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new InviteToCase(conferenceId, caseId, request.expectedVersion(), body.units(), body.reason()));
    }

    record Body(@NotNull @Size(min = 1, max = 1_000) List<@PlainText(max = 40) String> units,
            @PlainText(max = 1_000) String reason) {
    }

}
