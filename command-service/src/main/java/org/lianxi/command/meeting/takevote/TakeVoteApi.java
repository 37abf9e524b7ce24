package org.lianxi.command.meeting.takevote;

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
import org.lianxi.contract.meeting.UnitVote;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TakeVoteApi {

    private final Commands commands;

    TakeVoteApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/votes")
    ResponseEntity<Accepted> takeVote(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new TakeVote(conferenceId, meetingId, request.expectedVersion(), request.id("resolution"), body.title(),
                        body.text(), body.leadUnit(), (body.coUnits() != null) ? body.coUnits() : List.of(),
                        body.dueOn(),
                        body.votes().stream().map((vote) -> new UnitVote(vote.unitCode(), vote.position())).toList()));
    }

    record Body(@PlainText(max = 200) String title, @PlainText(max = 10_000) String text,
            @PlainText(max = 40, optional = true) String leadUnit,
            @Size(max = 1_000) List<@PlainText(max = 40) String> coUnits, LocalDate dueOn,
            @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid Vote> votes) {
    }

    record Vote(@PlainText(max = 40) String unitCode,
            @NotNull @Pattern(regexp = "for|against|abstained") String position) {
    }

}
