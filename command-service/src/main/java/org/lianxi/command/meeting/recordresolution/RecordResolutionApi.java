package org.lianxi.command.meeting.recordresolution;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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
class RecordResolutionApi {

    private final Commands commands;

    RecordResolutionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/resolutions")
    ResponseEntity<Accepted> recordResolution(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new RecordResolution(conferenceId, meetingId, request.expectedVersion(), request.id("resolution"),
                        body.title(), body.text(), body.leadUnit(),
                        (body.coUnits() != null) ? body.coUnits() : List.of(), body.dueOn(), body.caseId()));
    }

    record Body(@PlainText(max = 200) String title, @PlainText(max = 10_000) String text,
            @PlainText(max = 40, optional = true) String leadUnit,
            @Size(max = 1_000) List<@PlainText(max = 40) String> coUnits, LocalDate dueOn,
            @PlainText(max = 80, optional = true) String caseId) {
    }

}
