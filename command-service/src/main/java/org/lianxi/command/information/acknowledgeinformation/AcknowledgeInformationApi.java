package org.lianxi.command.information.acknowledgeinformation;

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
class AcknowledgeInformationApi {

    private final Commands commands;

    AcknowledgeInformationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information/{informationId}/acknowledgements")
    ResponseEntity<Accepted> acknowledgeInformation(@PathVariable String conferenceId,
            @PathVariable String informationId, @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new AcknowledgeInformation(conferenceId, informationId, request.expectedVersion()));
    }

    record Body() {
    }

}
