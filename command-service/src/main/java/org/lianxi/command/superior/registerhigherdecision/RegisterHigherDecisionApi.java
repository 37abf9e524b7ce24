package org.lianxi.command.superior.registerhigherdecision;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
class RegisterHigherDecisionApi {

    private final Commands commands;

    RegisterHigherDecisionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/higher-decisions")
    ResponseEntity<Accepted> registerHigherDecision(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new RegisterHigherDecision(conferenceId, request.id("decision"),
                body.issuedBy(), body.documentNumber(), body.title(), body.summary(), body.issuedOn()),
                "higher-decisions");
    }

    record Body(@PlainText(max = 200) String issuedBy, @PlainText(max = 80, optional = true) String documentNumber,
            @PlainText(max = 200) String title, @PlainText(max = 100_000) String summary, @NotNull LocalDate issuedOn) {
    }

}
