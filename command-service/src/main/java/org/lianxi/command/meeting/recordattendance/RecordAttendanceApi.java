package org.lianxi.command.meeting.recordattendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.subject.Naming;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.meeting.Capacity;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class RecordAttendanceApi {

    private final Commands commands;

    private final Naming naming;

    RecordAttendanceApi(Commands commands, Naming naming) {
        this.commands = commands;
        this.naming = naming;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/attendances")
    ResponseEntity<Accepted> recordAttendance(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        Naming.Named named = this.naming.of(conferenceId, body.unitCode(), body.attendee(), null);
        Body said = new Body(body.unitCode(), body.capacity(), named.name());
        return this.naming.during(conferenceId, named.given(),
                () -> this.commands.change(request.saying(said), new RecordAttendance(conferenceId, meetingId,
                        request.expectedVersion(), said.unitCode(), said.capacity(), said.attendee())));
    }

    record Body(@PlainText(max = 40) String unitCode, @NotNull Capacity capacity,
            @PlainText(max = 60, optional = true) String attendee) {
    }

}
