package org.lianxi.command.minutes.recorddeadlockdecision;

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
class RecordDeadlockDecisionApi {

    private final Commands commands;

    RecordDeadlockDecisionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/deadlock-decision")
    ResponseEntity<Accepted> recordDeadlockDecision(@PathVariable String conferenceId, @PathVariable String minutesId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RecordDeadlockDecision(conferenceId, minutesId,
                request.expectedVersion(), body.outcome(), body.decision(), body.reference()));
    }

    record Body(@NotNull @Pattern(regexp = "text-stands|text-changes") String outcome,
            @PlainText(max = 10_000) String decision, @PlainText(max = 200) String reference) {
    }

}
