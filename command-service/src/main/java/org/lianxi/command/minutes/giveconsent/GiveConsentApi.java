package org.lianxi.command.minutes.giveconsent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
class GiveConsentApi {

    private final Commands commands;

    GiveConsentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/consents")
    ResponseEntity<Accepted> giveConsent(@PathVariable String conferenceId, @PathVariable String minutesId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new GiveConsent(conferenceId, minutesId, request.expectedVersion(),
                        (body.unitCode() != null) ? body.unitCode() : String.valueOf(request.actor().unit()),
                        body.version(), body.contentHash(), (body.channel() != null) ? body.channel() : "online",
                        body.comment(), body.scanReference()));
    }

    record Body(@NotNull @Min(1) Integer version, @PlainText(max = 100) String contentHash,
            @Pattern(regexp = "online|paper") String channel, @PlainText(max = 1_000, optional = true) String comment,
            @PlainText(max = 40, optional = true) String unitCode,
            @PlainText(max = 200, optional = true) String scanReference) {
    }

}
