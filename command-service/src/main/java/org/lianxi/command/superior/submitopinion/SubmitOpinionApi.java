package org.lianxi.command.superior.submitopinion;

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
class SubmitOpinionApi {

    private final Commands commands;

    SubmitOpinionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/opinions")
    ResponseEntity<Accepted> submitOpinion(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new SubmitOpinion(conferenceId, request.id("opinion"), body.title(),
                body.text(), body.meetingId(), body.resolutionId(), body.reference()), "opinions");
    }

    record Body(@PlainText(max = 200) String title, @PlainText(max = 100_000) String text,
            @PlainText(max = 80, optional = true) String meetingId,
            @PlainText(max = 80, optional = true) String resolutionId,
            @PlainText(max = 80, optional = true) String reference) {
    }

}
