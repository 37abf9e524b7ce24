package org.lianxi.command.minutes.requestconsent;

import java.time.LocalDate;

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
class RequestConsentApi {

    private final Commands commands;

    RequestConsentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/consent-requests")
    ResponseEntity<Accepted> requestConsent(@PathVariable String conferenceId, @PathVariable String minutesId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new RequestConsent(conferenceId, minutesId, request.expectedVersion(), body.dueOn()));
    }

    record Body(LocalDate dueOn) {
    }

}
