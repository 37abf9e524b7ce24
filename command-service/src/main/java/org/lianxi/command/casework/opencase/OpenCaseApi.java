package org.lianxi.command.casework.opencase;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
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
class OpenCaseApi {

    private final Commands commands;

    OpenCaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/cases")
    ResponseEntity<Accepted> openCase(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request,
                new OpenCase(conferenceId, request.id("case"), body.kind(), body.track(), body.variant(), body.title(),
                        body.act(), (body.fields() != null) ? body.fields() : Map.of(), body.flowId(), body.sourceId()),
                "cases");
    }

    record Body(@PlainText(max = 40) String kind, @PlainText(max = 40, optional = true) String track,
            @PlainText(max = 40, optional = true) String variant, @PlainText(max = 200) String title,
            @PlainText(max = 60, optional = true) String act,
            @Size(max = 60) Map<@PlainText(
                    max = 60) String, @NotNull @Size(min = 1, max = 200) List<@PlainText(max = 20_000) String>> fields,
            @PlainText(max = 20, optional = true) String flowId,
            @PlainText(max = 80, optional = true) String sourceId) {
    }

}
