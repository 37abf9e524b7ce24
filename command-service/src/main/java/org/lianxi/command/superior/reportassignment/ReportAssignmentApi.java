package org.lianxi.command.superior.reportassignment;

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
class ReportAssignmentApi {

    private final Commands commands;

    ReportAssignmentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/assignments/{assignmentId}/reports")
    ResponseEntity<Accepted> reportAssignment(@PathVariable String conferenceId, @PathVariable String assignmentId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request, new ReportAssignment(conferenceId, assignmentId, request.expectedVersion(),
                body.summary(), body.reference()));
    }

    record Body(@PlainText(max = 100_000) String summary, @PlainText(max = 80, optional = true) String reference) {
    }

}
