package org.lianxi.command.conference.nameliaison;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.People;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.conference.Holder;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NameLiaisonApi {

    private final Commands commands;

    private final Conferences conferences;

    NameLiaisonApi(Commands commands, Conferences conferences) {
        this.commands = commands;
        this.conferences = conferences;
    }

    @PostMapping("/api/conferences/{conferenceId}/liaisons")
    ResponseEntity<Accepted> nameLiaison(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        Person person = body.liaison();
        Holder liaison = People.holder(this.conferences.standing(conferenceId), body.unitCode(), person.personId(),
                person.name(), person.post(), request.id("person"));
        return this.commands.create(request,
                new NameLiaison(conferenceId, body.unitCode(), liaison, body.effectiveOn()), "liaisons");
    }

    record Body(@PlainText(max = 40) String unitCode, @NotNull @Valid Person liaison, LocalDate effectiveOn) {
    }

    record Person(@PlainText(max = 80, optional = true) String personId, @PlainText(max = 60) String name,
            @PlainText(max = 120) String post) {
    }

}
