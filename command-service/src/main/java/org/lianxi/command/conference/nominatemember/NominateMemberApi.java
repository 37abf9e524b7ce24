package org.lianxi.command.conference.nominatemember;

import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.lianxi.command.conference.Conferences;
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
class NominateMemberApi {

    private final Commands commands;

    private final Conferences conferences;

    NominateMemberApi(Commands commands, Conferences conferences) {
        this.commands = commands;
        this.conferences = conferences;
    }

    @PostMapping("/api/conferences/{conferenceId}/nominations")
    ResponseEntity<Accepted> nominateMember(@PathVariable String conferenceId, @Valid @RequestBody Body body,
            CommandRequest request) {
        Nominee nominee = body.nominee();
        String personId = Optional.ofNullable(nominee.personId())
            .or(() -> knownPerson(this.conferences.standing(conferenceId), body.seatId(), nominee.name()))
            .orElseGet(() -> request.id("person"));
        Holder holder = new Holder(personId, nominee.name(), nominee.post());
        return this.commands.create(request,
                new NominateMember(conferenceId, request.id("nomination"), body.seatId(), holder, body.reason()),
                "nominations");
    }

    /**
     * Someone of the seat's unit who holds, or held at adoption, a seat under that name
     * is taken to be the same person; a namesake has to be told apart by a person id.
     */
    private static Optional<String> knownPerson(Standing standing, String seatId, String name) {
        Charter charter = standing.charter();
        String unit = charter.seat(seatId).map(Charter.Seat::unit).orElse(null);
        if (unit == null) {
            return Optional.empty();
        }
        Optional<String> sitting = charter.seats()
            .stream()
            .filter((seat) -> unit.equals(seat.unit()))
            .map((seat) -> standing.holders().get(seat.id()))
            .filter((holder) -> holder != null && holder.name().equals(name))
            .map(Holder::personId)
            .findFirst();
        return sitting.or(() -> charter.holders()
            .stream()
            .filter((holder) -> holder.name().equals(name)
                    && charter.seat(holder.seat()).filter((seat) -> unit.equals(seat.unit())).isPresent())
            .map(Charter.SeatHolder::personId)
            .findFirst());
    }

    record Body(@PlainText(max = 80) String seatId, @NotNull @Valid Nominee nominee,
            @PlainText(max = 1_000) String reason) {
    }

    record Nominee(@PlainText(max = 80, optional = true) String personId, @PlainText(max = 60) String name,
            @PlainText(max = 120) String post) {
    }

}
