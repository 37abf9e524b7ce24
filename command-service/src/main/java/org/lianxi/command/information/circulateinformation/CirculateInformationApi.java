package org.lianxi.command.information.circulateinformation;

import jakarta.validation.Valid;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class CirculateInformationApi {

    private final Commands commands;

    CirculateInformationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information/{informationId}/circulation")
    ResponseEntity<Accepted> circulateInformation(@PathVariable String conferenceId, @PathVariable String informationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new CirculateInformation(conferenceId, informationId, request.expectedVersion()));
    }

    record Body() {
    }

}
