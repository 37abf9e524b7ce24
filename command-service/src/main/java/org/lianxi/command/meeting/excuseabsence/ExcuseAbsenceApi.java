package org.lianxi.command.meeting.excuseabsence;

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
class ExcuseAbsenceApi {

    private final Commands commands;

    ExcuseAbsenceApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/excuses")
    ResponseEntity<Accepted> excuseAbsence(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new ExcuseAbsence(conferenceId, meetingId, request.expectedVersion(), body.unitCode(), body.reason()));
    }

    record Body(@PlainText(max = 40) String unitCode, @PlainText(max = 1_000) String reason) {
    }

}
