package org.lianxi.command.bulletin.compilebulletin;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
class CompileBulletinApi {

    private final Commands commands;

    CompileBulletinApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/bulletins")
    ResponseEntity<Accepted> compileBulletin(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new CompileBulletin(conferenceId, request.id("bulletin"),
                body.periodFrom(), body.periodTo(), body.title(), body.text(), body.asOfIndex(), body.reports()),
                "bulletins");
    }

    record Body(@NotNull LocalDate periodFrom, @NotNull LocalDate periodTo, @PlainText(max = 200) String title,
            @PlainText(max = 200_000) String text, @NotNull @Min(0) Long asOfIndex,
            @NotNull @Size(max = 10_000) List<@PlainText(max = 80) String> reports) {
    }

}
