package org.lianxi.command.conference.proposeunitchange;

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
class ProposeUnitChangeApi {

    private final Commands commands;

    ProposeUnitChangeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/unit-changes")
    ResponseEntity<Accepted> proposeUnitChange(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new ProposeUnitChange(conferenceId, request.id("unit-change"), body.kind(),
                body.unitCode(), body.name(), body.fullName(), body.affiliation(), body.reason()), "unit-changes");
    }

    record Body(@PlainText(max = 20) String kind, @PlainText(max = 40) String unitCode,
            @PlainText(max = 60, optional = true) String name, @PlainText(max = 120, optional = true) String fullName,
            @PlainText(max = 40, optional = true) String affiliation, @PlainText(max = 1_000) String reason) {
    }

}
