package org.lianxi.command.meeting.acceptagendaitem;

import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AcceptAgendaItemApi {

    private final Commands commands;

    AcceptAgendaItemApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/agenda-items/{itemId}/acceptance")
    ResponseEntity<Accepted> acceptAgendaItem(@PathVariable String conferenceId, @PathVariable String meetingId,
            @PathVariable String itemId, CommandRequest request) {
        return this.commands.change(request,
                new AcceptAgendaItem(conferenceId, meetingId, request.expectedVersion(), itemId));
    }

}
