package org.lianxi.command.superior.acceptassignment;

import java.time.LocalDate;

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
class AcceptAssignmentApi {

    private final Commands commands;

    AcceptAssignmentApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/assignments")
    ResponseEntity<Accepted> acceptAssignment(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        return this.commands.create(request, new AcceptAssignment(conferenceId, request.id("assignment"),
                body.assignedBy(), body.reference(), body.title(), body.text(), body.leadUnit(), body.dueOn()),
                "assignments");
    }

    record Body(@PlainText(max = 40) String assignedBy, @PlainText(max = 80, optional = true) String reference,
            @PlainText(max = 200) String title, @PlainText(max = 100_000) String text,
            @PlainText(max = 40, optional = true) String leadUnit, LocalDate dueOn) {
    }

}
