package org.lianxi.command.bulletin.draftduebulletin;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
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
class DraftDueBulletinApi {

    private final Commands commands;

    DraftDueBulletinApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/bulletins/due")
    ResponseEntity<Accepted> draftDueBulletin(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        CompileBulletin draft = new CompileBulletin(conferenceId, request.id("bulletin"), body.periodFrom(),
                body.periodTo(), body.title(), body.text(), body.asOfIndex(), body.reports());
        return this.commands.create(request, new DraftDueBulletin(draft, body.dueOn()), "bulletins");
    }

    record Body(@NotNull LocalDate dueOn, @NotNull LocalDate periodFrom, @NotNull LocalDate periodTo,
            @PlainText(max = 200) String title, @PlainText(max = 200_000) String text, @NotNull @Min(0) Long asOfIndex,
            @NotNull @Size(max = 10_000) List<@PlainText(max = 80) String> reports) {
    }

}
