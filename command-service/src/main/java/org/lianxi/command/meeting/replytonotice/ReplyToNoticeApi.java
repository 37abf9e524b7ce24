package org.lianxi.command.meeting.replytonotice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.subject.Naming;
import org.lianxi.command.shared.http.PlainText;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReplyToNoticeApi {

    private final Commands commands;

    private final Naming naming;

    ReplyToNoticeApi(Commands commands, Naming naming) {
        this.commands = commands;
        this.naming = naming;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/replies")
    ResponseEntity<Accepted> replyToNotice(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        Naming.Named named = this.naming.of(conferenceId, request.actor().unit(), body.attendee(), body.post());
        Body said = new Body(body.reply(), named.name(), named.post(), body.reason());
        return this.naming.during(conferenceId, named.given(),
                () -> this.commands.change(request.saying(said), new ReplyToNotice(conferenceId, meetingId,
                        request.expectedVersion(), said.reply(), said.attendee(), said.post(), said.reason())));
    }

    record Body(@NotNull @Pattern(regexp = "attending|substitute|excused") String reply,
            @PlainText(max = 60, optional = true) String attendee, @PlainText(max = 100, optional = true) String post,
            @PlainText(max = 1_000, optional = true) String reason) {
    }

}
