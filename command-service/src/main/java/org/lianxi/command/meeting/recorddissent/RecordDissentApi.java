package org.lianxi.command.meeting.recorddissent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
class RecordDissentApi {

    private final Commands commands;

    RecordDissentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/resolutions/{resolutionId}/dissents")
    ResponseEntity<Accepted> recordDissent(@PathVariable String conferenceId, @PathVariable String meetingId,
            @PathVariable String resolutionId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RecordDissent(conferenceId, meetingId, request.expectedVersion(),
                resolutionId, body.unitCode(), body.position(), body.opinion()));
    }

    record Body(@PlainText(max = 40) String unitCode,
            @NotNull @Pattern(regexp = "reservation|against|abstained") String position,
            @PlainText(max = 10_000) String opinion) {
    }

}
