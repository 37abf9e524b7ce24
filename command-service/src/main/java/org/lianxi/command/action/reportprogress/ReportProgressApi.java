package org.lianxi.command.action.reportprogress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
class ReportProgressApi {

    private final Commands commands;

    ReportProgressApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions/{actionId}/progress-reports")
    ResponseEntity<Accepted> reportProgress(@PathVariable String conferenceId, @PathVariable String actionId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ReportProgress(conferenceId, actionId, request.expectedVersion(),
                request.id("report"), body.percent(), body.summary()));
    }

    record Body(@NotNull @Min(0) @Max(100) Integer percent, @PlainText(max = 10_000) String summary) {
    }

}
