package org.lianxi.command.notice.acknowledgenotice;

import java.time.Instant;

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
class AcknowledgeNoticeApi {

    private final Commands commands;

    AcknowledgeNoticeApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/notices/{noticeId}/acknowledgements")
    ResponseEntity<Accepted> acknowledgeNotice(@PathVariable String conferenceId, @PathVariable String noticeId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new AcknowledgeNotice(conferenceId, noticeId, request.expectedVersion(),
                body.recipient(), body.acknowledgedAt(), body.channel(), body.signedBy()));
    }

    record Body(@PlainText(max = 40, optional = true) String recipient, @NotNull Instant acknowledgedAt,
            @Pattern(regexp = AcknowledgeNotice.PAPER) String channel,
            @PlainText(max = 60, optional = true) String signedBy) {
    }

}
