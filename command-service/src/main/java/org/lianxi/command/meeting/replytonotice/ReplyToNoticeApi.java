package org.lianxi.command.meeting.replytonotice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
class ReplyToNoticeApi {

    private final Commands commands;

    ReplyToNoticeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/meetings/{meetingId}/replies")
    ResponseEntity<Accepted> replyToNotice(@PathVariable String conferenceId, @PathVariable String meetingId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ReplyToNotice(conferenceId, meetingId, request.expectedVersion(),
                body.reply(), body.attendee(), body.post(), body.reason()));
    }

    record Body(@NotNull @Pattern(regexp = "attending|substitute|excused") String reply,
            @PlainText(max = 60, optional = true) String attendee, @PlainText(max = 100, optional = true) String post,
            @PlainText(max = 1_000, optional = true) String reason) {
    }

}
