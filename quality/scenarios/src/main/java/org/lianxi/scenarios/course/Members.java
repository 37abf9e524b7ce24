package org.lianxi.scenarios.course;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.lianxi.command.shared.Actor;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.Holder;

/**
 * Who belongs to the conference, and who acts for whom.
 */
final class Members {

    private final Map<String, String> names = new LinkedHashMap<>();

    private final Map<String, Holder> holders = new HashMap<>();

    private final Set<String> joined = new LinkedHashSet<>();

    private final Set<String> leaving = new HashSet<>();

    private CharterInHand charter;

    private int unnamed;

    Members(Charter charter) {
        this.charter = new CharterInHand(charter);
        charter.units().forEach((unit) -> this.names.put(unit.code(), unit.name()));
        charter.holders()
            .forEach((held) -> this.holders.put(held.seat(), new Holder(held.personId(), held.name(), held.post())));
    }

    String conferenceId() {
        return charter().identity().id();
    }

    Charter charter() {
        return this.charter.charter();
    }

    String rule(String path, String silent) {
        return Optional.ofNullable(charter().rules().get(path))
            .map((setting) -> setting.value())
            .map(Object::toString)
            .orElse(silent);
    }

    List<String> ruleList(String path) {
        Object value = Optional.ofNullable(charter().rules().get(path)).map((setting) -> setting.value()).orElse(null);
        return (value instanceof List<?> many) ? many.stream().map(Object::toString).toList() : List.of();
    }

    List<String> units() {
        return List.copyOf(this.names.keySet());
    }

    boolean has(String unit) {
        return this.names.containsKey(unit);
    }

    String name(String unit) {
        return this.names.get(unit);
    }

    List<String> unitsBut(List<String> left) {
        return this.names.keySet().stream().filter((unit) -> !left.contains(unit)).toList();
    }

    String lead() {
        return charter().leadUnit();
    }

    Actor of(String unit) {
        return new Actor(unit + "-1", unit, "member");
    }

    Actor clerk() {
        return new Actor("office-1", lead(), "office-clerk");
    }

    Actor director() {
        return new Actor("office-2", lead(), "office-director");
    }

    Actor convener() {
        return new Actor("convener", lead(), "convener");
    }

    /**
     * Somebody of the office who comes from another unit than the one whose work it is.
     */
    Actor officerOutside(String unit) {
        return charter().seats()
            .stream()
            .filter((seat) -> "office-deputy".equals(seat.role()) && !unit.equals(seat.unit()))
            .map((seat) -> new Actor(seat.unit() + "-2", seat.unit(), seat.role()))
            .findFirst()
            .orElseThrow();
    }

    Charter.Seat seat(String role, String unit) {
        return charter().seats()
            .stream()
            .filter((seat) -> seat.role().equals(role) && unit.equals(seat.unit()))
            .findFirst()
            .orElseThrow();
    }

    /**
     * A unit that may leave: it does not host the conference and gives the office nobody
     * but its member. Those that joined go last.
     */
    String mayLeave() {
        return Stream
            .concat(units().reversed().stream().filter((unit) -> !this.joined.contains(unit)), this.joined.stream())
            .filter(this.names::containsKey)
            .filter((unit) -> charter().seats()
                .stream()
                .filter((seat) -> unit.equals(seat.unit()))
                .allMatch((seat) -> List.of("member", "office-member").contains(seat.role())))
            .findFirst()
            .orElseThrow();
    }

    /**
     * Whoever can follow in a seat: another person of the same unit, or, where the
     * charter names none, a post without a name.
     */
    Holder successor(Charter.Seat seat) {
        Holder holder = this.holders.get(seat.id());
        return charter().seats()
            .stream()
            .filter((other) -> seat.unit().equals(other.unit()))
            .map((other) -> this.holders.get(other.id()))
            .filter((person) -> person != null && (holder == null || !person.personId().equals(holder.personId())))
            .findFirst()
            .orElseGet(() -> new Holder("person-" + seat.unit() + "-" + ++this.unnamed, "负责同志",
                    name(seat.unit()) + "有关负责同志"));
    }

    void seated(Charter.Seat seat, Holder holder) {
        this.holders.put(seat.id(), holder);
    }

    void admitted(Charter.Unit unit) {
        this.names.put(unit.code(), unit.name());
        this.joined.add(unit.code());
        this.charter = this.charter.with(unit);
    }

    void renamed(String unit, String name) {
        this.names.put(unit, name);
        this.charter = this.charter.renamed(unit, name);
    }

    void leaves(String unit) {
        this.leaving.add(unit);
    }

    boolean isLeaving(String unit) {
        return this.leaving.contains(unit);
    }

    void withdrawn(String unit) {
        new ArrayList<>(charter().seats()).stream()
            .filter((seat) -> unit.equals(seat.unit()))
            .forEach((seat) -> this.holders.remove(seat.id()));
        this.names.remove(unit);
        this.charter = this.charter.without(unit);
    }

    void amended(Charter amended) {
        this.charter = new CharterInHand(amended);
    }

    CharterInHand charterInHand() {
        return this.charter;
    }

}
