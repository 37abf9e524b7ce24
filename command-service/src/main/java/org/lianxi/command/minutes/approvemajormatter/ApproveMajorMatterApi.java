package org.lianxi.command.minutes.approvemajormatter;

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
class ApproveMajorMatterApi {

    private final Commands commands;

    ApproveMajorMatterApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/minutes/{minutesId}/major-matter-approval")
    ResponseEntity<Accepted> approveMajorMatter(@PathVariable String conferenceId, @PathVariable String minutesId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new ApproveMajorMatter(conferenceId, minutesId, request.expectedVersion(), body.reference()));
    }

    record Body(@PlainText(max = 200) String reference) {
    }

}
