package org.lianxi.command.meeting.declineagendaitem;

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
class DeclineAgendaItemApi {

    private final Commands commands;

    DeclineAgendaItemApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/agenda-items/{itemId}/declining")
    ResponseEntity<Accepted> declineAgendaItem(@PathVariable String conferenceId, @PathVariable String meetingId,
            @PathVariable String itemId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new DeclineAgendaItem(conferenceId, meetingId, request.expectedVersion(), itemId, body.reason()));
    }

    record Body(@PlainText(max = 1_000) String reason) {
    }

}
