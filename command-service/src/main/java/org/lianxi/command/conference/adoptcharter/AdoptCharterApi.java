package org.lianxi.command.conference.adoptcharter;

import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AdoptCharterApi {

    private final Commands commands;

    AdoptCharterApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping(path = "/api/conferences", consumes = { "application/yaml", "text/yaml", "application/x-yaml" })
    ResponseEntity<Accepted> adoptCharter(@RequestBody byte[] yaml, CommandRequest request) {
        return switch (CharterFile.read("charter.yaml", yaml)) {
            case CharterReading.Loaded loaded ->
                this.commands.create(request, new AdoptCharter(loaded.charter(), loaded.sourceHash()), "");
            case CharterReading.Rejected rejected -> throw new CharterRejectedException(rejected.errors());
        };
    }

}
