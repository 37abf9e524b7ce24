package org.lianxi.command.meeting.proposeagendaitem;

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
class ProposeAgendaItemApi {

    private final Commands commands;

    ProposeAgendaItemApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/agenda-items")
    ResponseEntity<Accepted> proposeAgendaItem(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ProposeAgendaItem(conferenceId, meetingId, request.expectedVersion(),
                request.id("item"), body.title(), body.explanation()));
    }

    record Body(@PlainText(max = 200) String title, @PlainText(max = 10_000, optional = true) String explanation) {
    }

}
