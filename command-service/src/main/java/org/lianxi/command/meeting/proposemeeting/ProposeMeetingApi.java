package org.lianxi.command.meeting.proposemeeting;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
class ProposeMeetingApi {

    private final Commands commands;

    ProposeMeetingApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meeting-proposals")
    ResponseEntity<Accepted> proposeMeeting(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new ProposeMeeting(conferenceId, request.id("meeting"), body.kind(),
                body.title(), body.reason(), body.topics(), body.preferredOn()), "meetings");
    }

    record Body(@NotNull @Pattern(regexp = "regular|ad-hoc") String kind, @PlainText(max = 200) String title,
            @PlainText(max = 1_000) String reason, @NotNull @Size(max = 100) List<@PlainText(max = 200) String> topics,
            LocalDate preferredOn) {
    }

}
