package org.lianxi.command.action.decideextension;

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
class DecideExtensionApi {

    private final Commands commands;

    DecideExtensionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/extension-decision")
    ResponseEntity<Accepted> decideExtension(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new DecideExtension(conferenceId, actionId, request.expectedVersion(),
                body.granted(), body.dueOn(), body.remark()));
    }

    record Body(@NotNull Boolean granted, LocalDate dueOn, @PlainText(max = 10_000, optional = true) String remark) {
    }

}
