package org.lianxi.command.information.checkinformation;

import jakarta.validation.Valid;
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
class CheckInformationApi {

    private final Commands commands;

    CheckInformationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information/{informationId}/check")
    ResponseEntity<Accepted> checkInformation(@PathVariable String conferenceId, @PathVariable String informationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new CheckInformation(conferenceId, informationId, request.expectedVersion(), body.remark()));
    }

    record Body(@PlainText(max = 10_000, optional = true) String remark) {
    }

}
