package org.lianxi.command.bulletin.withdrawbulletin;

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
class WithdrawBulletinApi {

    private final Commands commands;

    WithdrawBulletinApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/bulletins/{bulletinId}/withdrawal")
    ResponseEntity<Accepted> withdrawBulletin(@PathVariable String conferenceId, @PathVariable String bulletinId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new WithdrawBulletin(conferenceId, bulletinId, request.expectedVersion(), body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
