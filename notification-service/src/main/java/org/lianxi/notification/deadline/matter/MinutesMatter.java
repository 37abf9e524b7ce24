package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Minutes, until they are filed with the government.
 *
 * @param title what they are called
 * @param askedAt when consent was last asked for, or null
 * @param askedUnits the units asked that have not answered
 * @param answerBy the day by which they are to answer, or null
 * @param issuedAt when they were issued, or null
 * @param issuedOn the day of issue, or null
 * @param filedOn the day they were filed, or null
 */
public record MinutesMatter(String title, Instant askedAt, List<String> askedUnits, LocalDate answerBy,
        Instant issuedAt, LocalDate issuedOn, LocalDate filedOn) implements Matter {

    static MinutesMatter drafted(String title) {
        return new MinutesMatter(title, null, List.of(), null, null, null, null);
    }

    /**
     * A new text: nobody is being asked any more.
     */
    MinutesMatter revised(String newTitle) {
        return new MinutesMatter(newTitle, null, List.of(), null, this.issuedAt, this.issuedOn, this.filedOn);
    }

    MinutesMatter asked(Instant at, List<String> units, LocalDate by) {
        return new MinutesMatter(this.title, at, units, by, this.issuedAt, this.issuedOn, this.filedOn);
    }

    MinutesMatter answered(String unit) {
        return new MinutesMatter(this.title, this.askedAt,
                this.askedUnits.stream().filter((asked) -> !asked.equals(unit)).toList(), this.answerBy, this.issuedAt,
                this.issuedOn, this.filedOn);
    }

    MinutesMatter consented() {
        return new MinutesMatter(this.title, this.askedAt, List.of(), this.answerBy, this.issuedAt, this.issuedOn,
                this.filedOn);
    }

    MinutesMatter issued(Instant at, LocalDate on) {
        return new MinutesMatter(this.title, this.askedAt, List.of(), this.answerBy, at, on, this.filedOn);
    }

    MinutesMatter filed(LocalDate on) {
        return new MinutesMatter(this.title, this.askedAt, this.askedUnits, this.answerBy, this.issuedAt, this.issuedOn,
                on);
    }

    @Override
    public boolean open() {
        return this.filedOn == null;
    }

}
