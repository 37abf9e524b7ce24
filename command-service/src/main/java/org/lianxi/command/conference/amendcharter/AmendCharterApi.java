package org.lianxi.command.conference.amendcharter;

import org.lianxi.command.conference.adoptcharter.CharterRejectedException;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AmendCharterApi {

    private final Commands commands;

    AmendCharterApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping(path = "/api/conferences/{conferenceId}/amendments",
            consumes = { "application/yaml", "text/yaml", "application/x-yaml" })
    ResponseEntity<Accepted> amendCharter(@PathVariable String conferenceId, @RequestBody byte[] yaml,
            @RequestParam(required = false) String meetingId, @RequestParam(required = false) String resolutionId,
            CommandRequest request) {
        return switch (CharterFile.readAmendment("charter.yaml", yaml, conferenceId)) {
            case CharterReading.Loaded loaded -> this.commands.change(request, new AmendCharter(loaded.charter(),
                    loaded.sourceHash(), request.expectedVersion(), meetingId, resolutionId));
            case CharterReading.Rejected rejected -> throw new CharterRejectedException(rejected.errors());
        };
    }

}
