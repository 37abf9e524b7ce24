package org.lianxi.command.bulletin.issuebulletin;

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
class IssueBulletinApi {

    private final Commands commands;

    IssueBulletinApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/bulletins/{bulletinId}/issue")
    ResponseEntity<Accepted> issueBulletin(@PathVariable String conferenceId, @PathVariable String bulletinId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new IssueBulletin(conferenceId, bulletinId, request.expectedVersion(), body.recipients()));
    }

    record Body(@Size(max = 1_000) List<@PlainText(max = 40) String> recipients) {
    }

}
