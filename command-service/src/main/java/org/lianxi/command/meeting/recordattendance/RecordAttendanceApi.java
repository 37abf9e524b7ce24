package org.lianxi.command.meeting.recordattendance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
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

    RecordAttendanceApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/attendances")
    ResponseEntity<Accepted> recordAttendance(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RecordAttendance(conferenceId, meetingId, request.expectedVersion(),
                body.unitCode(), body.capacity(), body.attendee()));
    }

    record Body(@PlainText(max = 40) String unitCode, @NotNull Capacity capacity,
            @PlainText(max = 60, optional = true) String attendee) {
    }

}
