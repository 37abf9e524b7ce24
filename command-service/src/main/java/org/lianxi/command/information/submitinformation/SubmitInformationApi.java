package org.lianxi.command.information.submitinformation;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
class SubmitInformationApi {

    private final Commands commands;

    SubmitInformationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information")
    ResponseEntity<Accepted> submitInformation(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request,
                new SubmitInformation(conferenceId, request.id("information"), body.audience(), body.flowId(),
                        body.title(), body.text(), body.meetingId(), body.actionId(), body.issueId(), body.counts(),
                        body.externalReference()),
                "information");
    }

    record Body(@NotNull @Size(min = 1, max = 1_000) List<@PlainText(max = 40) String> audience,
            @PlainText(max = 20, optional = true) String flowId, @PlainText(max = 200, optional = true) String title,
            @PlainText(max = 100_000, optional = true) String text,
            @PlainText(max = 80, optional = true) String meetingId,
            @PlainText(max = 80, optional = true) String actionId, @PlainText(max = 80, optional = true) String issueId,
            @Size(max = 20) Map<@PlainText(max = 40) String, @NotNull @Min(0) @Max(1_000_000) Integer> counts,
            @PlainText(max = 80, optional = true) String externalReference) {
    }

}
