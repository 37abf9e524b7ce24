package org.lianxi.command.conference.withdrawnomination;

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
class WithdrawNominationApi {

    private final Commands commands;

    WithdrawNominationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/nominations/{nominationId}/withdrawal")
    ResponseEntity<Accepted> withdrawNomination(@PathVariable String conferenceId, @PathVariable String nominationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new WithdrawNomination(conferenceId, nominationId, request.expectedVersion(), body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
