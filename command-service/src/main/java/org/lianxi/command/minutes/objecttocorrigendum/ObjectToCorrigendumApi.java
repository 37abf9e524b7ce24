package org.lianxi.command.minutes.objecttocorrigendum;

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
class ObjectToCorrigendumApi {

    private final Commands commands;

    ObjectToCorrigendumApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/corrigenda/{corrigendumId}/objections")
    ResponseEntity<Accepted> objectToCorrigendum(@PathVariable String conferenceId, @PathVariable String minutesId,
            @PathVariable String corrigendumId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ObjectToCorrigendum(conferenceId, minutesId, request.expectedVersion(),
                corrigendumId, body.contentHash(), body.reason()));
    }

    record Body(@PlainText(max = 100) String contentHash, @PlainText(max = 10_000) String reason) {
    }

}
