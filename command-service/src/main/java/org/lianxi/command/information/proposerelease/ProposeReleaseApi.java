package org.lianxi.command.information.proposerelease;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.information.ReleaseKind;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ProposeReleaseApi {

    private final Commands commands;

    ProposeReleaseApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information/{informationId}/release-proposals")
    ResponseEntity<Accepted> proposeRelease(@PathVariable String conferenceId, @PathVariable String informationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ProposeRelease(conferenceId, informationId, request.expectedVersion(),
                body.kind(), body.title(), body.text(), body.rule(), body.madeOn()));
    }

    record Body(@NotNull ReleaseKind kind, @PlainText(max = 200) String title, @PlainText(max = 100_000) String text,
            @PlainText(max = 400, optional = true) String rule, @NotNull LocalDate madeOn) {
    }

}
