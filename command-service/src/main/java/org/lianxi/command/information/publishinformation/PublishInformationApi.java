package org.lianxi.command.information.publishinformation;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
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
class PublishInformationApi {

    private final Commands commands;

    PublishInformationApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/information/{informationId}/publications")
    ResponseEntity<Accepted> publishInformation(@PathVariable String conferenceId, @PathVariable String informationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new PublishInformation(conferenceId, informationId, request.expectedVersion(), body.version(),
                        body.contentHash(), body.channel(), body.url(), body.publishedOn()));
    }

    record Body(@NotNull @Min(1) Integer version, @PlainText(max = 100) String contentHash,
            @PlainText(max = 100) String channel, @PlainText(max = 500, optional = true) String url,
            LocalDate publishedOn) {
    }

}
