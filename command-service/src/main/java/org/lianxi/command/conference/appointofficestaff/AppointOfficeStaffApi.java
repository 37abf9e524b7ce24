package org.lianxi.command.conference.appointofficestaff;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.conference.ConfirmationBasis;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AppointOfficeStaffApi {

    private final Commands commands;

    AppointOfficeStaffApi(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/conferences/{conferenceId}/nominations/{nominationId}/office-appointment")
    ResponseEntity<Accepted> appointOfficeStaff(@PathVariable String conferenceId, @PathVariable String nominationId,
            @Valid @RequestBody Body body, CommandRequest request) {
        return this.commands.change(request,
                new AppointOfficeStaff(conferenceId, nominationId, request.expectedVersion(),
                        new ConfirmationBasis(body.basis().procedure(), body.basis().reference()), body.effectiveOn()));
    }

    record Body(@NotNull @Valid Basis basis, LocalDate effectiveOn) {
    }

    record Basis(@PlainText(max = 20) String procedure, @PlainText(max = 200) String reference) {
    }

}
