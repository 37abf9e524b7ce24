package org.lianxi.command.conference.nominatemember;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.People;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.http.Accepted;
import org.lianxi.command.shared.http.CommandRequest;
import org.lianxi.command.shared.http.Commands;
import org.lianxi.command.subject.Naming;
import org.lianxi.command.shared.http.PlainText;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.Holder;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NominateMemberApi {

    private final Commands commands;

    private final Conferences conferences;

    private final Naming naming;

    NominateMemberApi(Commands commands, Conferences conferences, Naming naming) {
        this.commands = commands;
        this.conferences = conferences;
        this.naming = naming;
    }

    @PostMapping("/api/conferences/{conferenceId}/nominations")
    ResponseEntity<Accepted> nominateMember(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        Nominee nominee = body.nominee();
        Standing standing = this.conferences.standing(conferenceId);
        String unit = standing.charter().seat(body.seatId()).map(Charter.Seat::unit).orElse(null);
        Holder holder = People.holder(standing, unit, nominee.personId(), nominee.name(), nominee.post(),
                request.id("person"));
        Naming.Named named = this.naming.of(conferenceId, unit, holder.name(), null);
        Holder proposed = new Holder(holder.personId(), named.name(), holder.post());
        Body said = new Body(body.seatId(), new Nominee(nominee.personId(), named.name(), nominee.post()),
                body.reason(), body.eligibilityAttested());
        return this.naming.during(conferenceId, named.given(),
                () -> this.commands.create(request.saying(said), new NominateMember(conferenceId,
                        request.id("nomination"), body.seatId(), proposed, body.reason(), body.eligibilityAttested()),
                        "nominations"));
    }

    record Body(@PlainText(max = 80) String seatId, @NotNull @Valid Nominee nominee,
            @PlainText(max = 1_000) String reason, Boolean eligibilityAttested) {
    }

    record Nominee(@PlainText(max = 80, optional = true) String personId, @PlainText(max = 60) String name,
            @PlainText(max = 120) String post) {
    }

}
