package org.lianxi.command.action.requestextension;

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
class RequestExtensionApi {

    private final Commands commands;

    RequestExtensionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/extension-requests")
    ResponseEntity<Accepted> requestExtension(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new RequestExtension(conferenceId, actionId, request.expectedVersion(), body.dueOn(), body.reason()));
    }

    record Body(@NotNull LocalDate dueOn, @PlainText(max = 10_000) String reason) {
    }

}
