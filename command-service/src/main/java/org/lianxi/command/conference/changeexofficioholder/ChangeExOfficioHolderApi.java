package org.lianxi.command.conference.changeexofficioholder;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.People;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.Holder;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ChangeExOfficioHolderApi {

    private final Commands commands;

    private final Conferences conferences;

    ChangeExOfficioHolderApi(Commands commands, Conferences conferences) {
        this.commands = commands;
        this.conferences = conferences;
    }

    @PostMapping("/api/conferences/{conferenceId}/seats/{seatId}/ex-officio-holder")
    ResponseEntity<Accepted> changeExOfficioHolder(@PathVariable String conferenceId, @PathVariable String seatId,
            @Valid @RequestBody Body body, CommandRequest request) {
        Standing standing = this.conferences.standing(conferenceId);
        String unit = standing.charter().seat(seatId).map(Charter.Seat::unit).orElse(null);
        Person person = body.holder();
        Holder holder = People.holder(standing, unit, person.personId(), person.name(), person.post(),
                request.id("person"));
        return this.commands.change(request, new ChangeExOfficioHolder(conferenceId, seatId, request.expectedVersion(),
                holder, body.evidence(), body.effectiveOn()));
    }

    record Body(@NotNull @Valid Person holder, @PlainText(max = 200) String evidence, LocalDate effectiveOn) {
    }

    record Person(@PlainText(max = 80, optional = true) String personId, @PlainText(max = 60) String name,
            @PlainText(max = 120) String post) {
    }

}
