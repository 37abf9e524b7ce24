package org.lianxi.command.action.requestcoordination;

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
class RequestCoordinationApi {

    private final Commands commands;

    RequestCoordinationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/coordination-requests")
    ResponseEntity<Accepted> requestCoordination(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RequestCoordination(conferenceId, actionId, request.expectedVersion(),
                request.id("coordination"), body.units(), body.matter()));
    }

    record Body(@NotNull @Size(min = 1, max = 1_000) List<@PlainText(max = 40) String> units,
            @PlainText(max = 10_000) String matter) {
    }

}
