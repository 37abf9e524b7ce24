package org.lianxi.command.duty.reportdutyperformance;

import java.util.List;

import jakarta.validation.Valid;
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
class ReportDutyPerformanceApi {

    private final Commands commands;

    ReportDutyPerformanceApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/duty-reports")
    ResponseEntity<Accepted> reportDutyPerformance(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new ReportDutyPerformance(conferenceId, request.id("dutyreport"),
                body.dutyId(), body.period(), body.summary(), (body.actions() != null) ? body.actions() : List.of()),
                "duty-reports");
    }

    record Body(@PlainText(max = 40) String dutyId, @PlainText(max = 20, optional = true) String period,
            @PlainText(max = 100_000) String summary, @Size(max = 1_000) List<@PlainText(max = 80) String> actions) {
    }

}
