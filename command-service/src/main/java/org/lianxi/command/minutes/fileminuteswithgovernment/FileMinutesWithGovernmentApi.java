package org.lianxi.command.minutes.fileminuteswithgovernment;

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
class FileMinutesWithGovernmentApi {

    private final Commands commands;

    FileMinutesWithGovernmentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/government-filing")
    ResponseEntity<Accepted> fileMinutesWithGovernment(@PathVariable String conferenceId,
            @PathVariable String minutesId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new FileMinutesWithGovernment(conferenceId, minutesId,
                request.expectedVersion(), body.reference(), body.body(), body.corrigendumId()));
    }

    record Body(@PlainText(max = 200) String reference, @PlainText(max = 80, optional = true) String body,
            @PlainText(max = 80, optional = true) String corrigendumId) {
    }

}
