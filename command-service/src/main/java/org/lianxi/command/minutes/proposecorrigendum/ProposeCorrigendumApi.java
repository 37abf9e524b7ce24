package org.lianxi.command.minutes.proposecorrigendum;

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
class ProposeCorrigendumApi {

    private final Commands commands;

    ProposeCorrigendumApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/corrigenda")
    ResponseEntity<Accepted> proposeCorrigendum(@PathVariable String conferenceId, @PathVariable String minutesId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ProposeCorrigendum(conferenceId, minutesId, request.expectedVersion(),
                request.id("corrigendum"), body.text(), body.reason()));
    }

    record Body(@PlainText(max = 200_000) String text, @PlainText(max = 1_000) String reason) {
    }

}
