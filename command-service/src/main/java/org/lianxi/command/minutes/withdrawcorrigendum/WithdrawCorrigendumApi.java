package org.lianxi.command.minutes.withdrawcorrigendum;

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
class WithdrawCorrigendumApi {

    private final Commands commands;

    WithdrawCorrigendumApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/corrigenda/{corrigendumId}/withdrawal")
    ResponseEntity<Accepted> withdrawCorrigendum(@PathVariable String conferenceId, @PathVariable String minutesId,
            @PathVariable String corrigendumId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new WithdrawCorrigendum(conferenceId, minutesId, request.expectedVersion(),
                corrigendumId, body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
