package org.lianxi.command.minutes.draftminutes;

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
class DraftMinutesApi {

    private final Commands commands;

    DraftMinutesApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes")
    ResponseEntity<Accepted> draftMinutes(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request,
                new DraftMinutes(conferenceId, body.meetingId(), body.title(), body.text()), "minutes");
    }

    record Body(@PlainText(max = 80) String meetingId, @PlainText(max = 200, optional = true) String title,
            @PlainText(max = 200_000, optional = true) String text) {
    }

}
