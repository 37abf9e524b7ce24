package org.lianxi.command.action.assignaction;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.action.ActionSource;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssignActionApi {

    private final Commands commands;

    AssignActionApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/actions")
    ResponseEntity<Accepted> assignAction(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new AssignAction(conferenceId, request.id("action"), body.title(),
                body.text(), body.source(), body.leadUnit(), body.coUnits(), body.dueOn(), body.feedbackEvery()),
                "actions");
    }

    record Body(@PlainText(max = 200) String title, @PlainText(max = 10_000) String text,
            @PlainText(max = 80, optional = true) String meetingId,
            @PlainText(max = 80, optional = true) String resolutionId,
            @PlainText(max = 80, optional = true) String assignmentId,
            @PlainText(max = 80, optional = true) String caseId, @PlainText(max = 40, optional = true) String leadUnit,
            @Size(max = 1_000) List<@PlainText(max = 40) String> coUnits, LocalDate dueOn,
            @Pattern(regexp = "P[1-9]\\d{0,2}[DWM]") String feedbackEvery) {

        ActionSource source() {
            String kind = (this.assignmentId != null) ? ActionSource.ASSIGNMENT
                    : (this.caseId != null) ? ActionSource.CASE : ActionSource.RESOLUTION;
            return new ActionSource(kind, this.meetingId, this.resolutionId, this.assignmentId, this.caseId);
        }

    }

}
