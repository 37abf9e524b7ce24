package org.lianxi.command.casework.contributetocase;

import java.util.List;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
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
class ContributeToCaseApi {

    private final Commands commands;

    ContributeToCaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/cases/{caseId}/contributions")
    ResponseEntity<Accepted> contributeToCase(@PathVariable String conferenceId, @PathVariable String caseId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new ContributeToCase(conferenceId, caseId, request.expectedVersion(), request.id("contribution"),
                        body.text(), (body.counts() != null) ? body.counts() : Map.of(),
                        (body.dutyIds() != null) ? body.dutyIds() : List.of()));
    }

    record Body(@PlainText(max = 20_000) String text,
            @Size(max = 60) Map<@PlainText(max = 60) String, @NotNull @PositiveOrZero @Max(100_000_000) Integer> counts,
            @Size(max = 100) List<@PlainText(max = 20) String> dutyIds) {
    }

}
