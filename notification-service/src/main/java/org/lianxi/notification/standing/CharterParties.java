package org.lianxi.notification.standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.RuleSetting;

/**
 * Who has which part in a conference, as its charter says.
 *
 * @param charter the charter
 */
public record CharterParties(Charter charter) {

    /**
     * Those that have a part.
     * @param part the part
     * @return their codes, each once
     */
    public List<String> of(Part part) {
        return switch (part) {
            case OFFICE -> List.of(this.charter.office());
            case CONVENER -> conveners();
            case GOVERNMENT -> Optional.ofNullable(this.charter.source())
                .map(Charter.Source::government)
                .flatMap(this::codeOf)
                .stream()
                .toList();
            case COPY_REPORT -> known("minutes.copyReport.to");
            case OFFICE_REPORT ->
                known("reporting.officeReportsTo").stream().filter(this.charter.organs()::containsKey).toList();
        };
    }

    /**
     * Who fills a seat.
     * @param seat the seat
     * @return code of the unit or organ, or the organ's name where it has no code
     */
    String filling(Charter.Seat seat) {
        return (seat.unit() != null) ? seat.unit() : codeOf(seat.organ()).orElse(seat.organ());
    }

    /**
     * Where no seat says it, the office speaks for them.
     */
    private List<String> conveners() {
        List<String> conveners = this.charter.seats()
            .stream()
            .filter((seat) -> "convener".equals(seat.role()))
            .map((seat) -> (seat.unit() != null) ? seat.unit() : codeOf(seat.organ()).orElse(null))
            .filter(Objects::nonNull)
            .distinct()
            .toList();
        return conveners.isEmpty() ? of(Part.OFFICE) : conveners;
    }

    /**
     * An organ is named by its code, or by its name.
     */
    private Optional<String> codeOf(String organ) {
        Map<String, String> organs = this.charter.organs();
        return organs.containsKey(organ) ? Optional.of(organ)
                : organs.keySet().stream().filter((code) -> organs.get(code).equals(organ)).findFirst();
    }

    /**
     * Groups, such as the conference itself, are none.
     */
    private List<String> known(String rule) {
        RuleSetting setting = this.charter.rules().get(rule);
        Object value = (setting != null) ? setting.value() : null;
        Stream<?> values = (value instanceof Collection<?> several) ? several.stream() : Stream.ofNullable(value);
        return values.map(Object::toString)
            .filter((code) -> this.charter.organs().containsKey(code) || this.charter.unit(code).isPresent())
            .distinct()
            .toList();
    }

}
