package org.lianxi.command.casework.performact;

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
class PerformActApi {

    private final Commands commands;

    PerformActApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/cases/{caseId}/acts")
    ResponseEntity<Accepted> performAct(@PathVariable String conferenceId, @PathVariable String caseId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new PerformAct(conferenceId, caseId, request.expectedVersion(), body.act(),
                (body.fields() != null) ? body.fields() : Map.of()));
    }

    record Body(@PlainText(max = 60) String act, @Size(max = 60) Map<@PlainText(
            max = 60) String, @NotNull @Size(min = 1, max = 200) List<@PlainText(max = 20_000) String>> fields) {
    }

}
