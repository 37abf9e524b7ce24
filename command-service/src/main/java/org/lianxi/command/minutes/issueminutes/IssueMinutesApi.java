package org.lianxi.command.minutes.issueminutes;

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
class IssueMinutesApi {

    private final Commands commands;

    IssueMinutesApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/issue")
    ResponseEntity<Accepted> issueMinutes(@PathVariable String conferenceId, @PathVariable String minutesId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new IssueMinutes(conferenceId, minutesId, request.expectedVersion(),
                (body.recipients() != null) ? body.recipients() : List.of()));
    }

    record Body(@Size(max = 1_000) List<@PlainText(max = 80) String> recipients) {
    }

}
