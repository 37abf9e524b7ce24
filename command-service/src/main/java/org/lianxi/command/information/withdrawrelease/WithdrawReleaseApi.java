package org.lianxi.command.information.withdrawrelease;

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
class WithdrawReleaseApi {

    private final Commands commands;

    WithdrawReleaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information/{informationId}/release-withdrawals")
    ResponseEntity<Accepted> withdrawRelease(@PathVariable String conferenceId, @PathVariable String informationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new WithdrawRelease(conferenceId, informationId, request.expectedVersion(), body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
