package org.lianxi.command.notice.recorddelivery;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonAlias;
import jakarta.validation.Valid;
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
class RecordDeliveryApi {

    private final Commands commands;

    RecordDeliveryApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/notices/{noticeId}/deliveries")
    ResponseEntity<Accepted> recordDelivery(@PathVariable String conferenceId, @PathVariable String noticeId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new RecordDelivery(conferenceId, noticeId, request.expectedVersion(),
                body.channel(), body.recipients(), body.deliveredAt()));
    }

    record Body(@PlainText(max = 20) String channel,
            @JsonAlias("units") @NotNull @Size(min = 1, max = 5_000) List<@PlainText(max = 40) String> recipients,
            @NotNull Instant deliveredAt) {
    }

}
