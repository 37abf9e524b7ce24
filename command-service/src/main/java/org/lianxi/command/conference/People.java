package org.lianxi.command.conference;

import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.Holder;

/**
 * Tells who is who. Someone of a unit who holds, or held at adoption, a seat under a name
 * is taken to be the same person; a namesake has to be told apart by a person id.
 */
public final class People {

    private People() {
    }

    /**
     * A person as a command names one.
     * @param standing the conference
     * @param unitCode the unit of the seat, or null when an organ outside fills it
     * @param personId the id that the caller gives, or null
     * @param name the name
     * @param post the post
     * @param newId the id that somebody unknown gets
     * @return the person, under the id already known where there is one
     */
    public static Holder holder(Standing standing, String unitCode, String personId, String name, String post,
            String newId) {
        String id = Optional.ofNullable(personId).or(() -> known(standing, unitCode, name)).orElse(newId);
        return new Holder(id, name, post);
    }

    private static Optional<String> known(Standing standing, String unitCode, String name) {
        if (unitCode == null) {
            return Optional.empty();
        }
        Charter charter = standing.charter();
        Stream<Holder> sitting = charter.seats()
            .stream()
            .filter((seat) -> unitCode.equals(seat.unit()))
            .flatMap((seat) -> Stream.ofNullable(standing.holders().get(seat.id())));
        Stream<Holder> atAdoption = charter.holders()
            .stream()
            .filter((holder) -> charter.seat(holder.seat()).filter((seat) -> unitCode.equals(seat.unit())).isPresent())
            .map((holder) -> new Holder(holder.personId(), holder.name(), holder.post()));
        return Stream.concat(sitting, atAdoption)
            .filter((holder) -> holder.name().equals(name))
            .map(Holder::personId)
            .findFirst();
    }

}
