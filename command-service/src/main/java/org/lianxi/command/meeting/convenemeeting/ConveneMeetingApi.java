package org.lianxi.command.meeting.convenemeeting;

import java.time.OffsetDateTime;
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
class ConveneMeetingApi {

    private final Commands commands;

    ConveneMeetingApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings")
    ResponseEntity<Accepted> conveneMeeting(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request,
                new ConveneMeeting(conferenceId, request.id("meeting"), body.kind(), body.title(), body.startsAt(),
                        body.endsAt(), body.place(), body.topics(),
                        (body.invitedUnits() != null) ? body.invitedUnits() : List.of()),
                "meetings");
    }

    record Body(@NotNull @Pattern(regexp = "regular|ad-hoc") String kind, @PlainText(max = 200) String title,
            @NotNull OffsetDateTime startsAt, @NotNull OffsetDateTime endsAt, @PlainText(max = 200) String place,
            @NotNull @Size(max = 100) List<@PlainText(max = 200) String> topics,
            @Size(max = 1_000) List<@PlainText(max = 40) String> invitedUnits) {
    }

}
