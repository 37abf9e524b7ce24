package org.lianxi.command.superior.issueguidance;

import java.util.List;

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
class IssueGuidanceApi {

    private final Commands commands;

    IssueGuidanceApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/guidance")
    ResponseEntity<Accepted> issueGuidance(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new IssueGuidance(conferenceId, request.id("guidance"), body.title(),
                body.text(), body.addressees(), body.documentNumber()), "guidance");
    }

    record Body(@PlainText(max = 200) String title, @PlainText(max = 100_000) String text,
            @NotNull @Size(min = 1, max = 1_000) List<@PlainText(max = 40) String> addressees,
            @PlainText(max = 80, optional = true) String documentNumber) {
    }

}
