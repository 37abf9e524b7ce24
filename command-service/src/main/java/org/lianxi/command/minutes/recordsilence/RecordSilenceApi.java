package org.lianxi.command.minutes.recordsilence;

import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordSilenceApi {

    private final Commands commands;

    RecordSilenceApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/silence")
    ResponseEntity<Accepted> recordSilence(@PathVariable String conferenceId, @PathVariable String minutesId,
            CommandRequest request) {
        return this.commands.change(request, new RecordSilence(conferenceId, minutesId, request.expectedVersion()));
    }

}
