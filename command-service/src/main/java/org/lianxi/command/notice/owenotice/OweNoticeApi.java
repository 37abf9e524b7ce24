package org.lianxi.command.notice.owenotice;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.notice.NoticeIds;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OweNoticeApi {

    private final Commands commands;

    OweNoticeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/notices")
    ResponseEntity<Accepted> oweNotice(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request,
                new OweNotice(conferenceId, NoticeIds.of(body.sourceEventId(), body.kind()), body.kind(),
                        body.sourceEventId(), body.subjectId(), body.recipients()),
                "notices");
    }

    record Body(@PlainText(max = 60) String kind, @PlainText(max = 80) String sourceEventId,
            @PlainText(max = 80) String subjectId,
            @JsonAlias("units") @NotNull @Size(min = 1, max = 5_000) List<@PlainText(max = 40) String> recipients) {
    }

}
