package org.lianxi.command.minutes.consenttocorrigendum;

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
class ConsentToCorrigendumApi {

    private final Commands commands;

    ConsentToCorrigendumApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/corrigenda/{corrigendumId}/consents")
    ResponseEntity<Accepted> consentToCorrigendum(@PathVariable String conferenceId, @PathVariable String minutesId,
            @PathVariable String corrigendumId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ConsentToCorrigendum(conferenceId, minutesId,
                request.expectedVersion(), corrigendumId, body.contentHash()));
    }

    record Body(@PlainText(max = 100) String contentHash) {
    }

}
