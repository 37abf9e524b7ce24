package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Minutes, until they and their corrigenda are filed with every body that the charter
 * names.
 *
 * @param title what they are called
 * @param askedAt when consent was last asked for, or null
 * @param silentSince from when silence counts where the charter lets it; null while
 * nobody is asked, and in early records, which do not say
 * @param askedUnits the units asked that have not answered
 * @param answerBy the day by which they are to answer, or null
 * @param issuedAt when they were issued, or null
 * @param issuedOn the day of issue, or null
 * @param filedOn the day they were filed with the last of the bodies they are owed to, or
 * null
 * @param owedTo codes of the bodies that have not got them, null where that is not known
 * @param corrigenda what was corrected in them
 */
public record MinutesMatter(String title, Instant askedAt, Instant silentSince, List<String> askedUnits,
        LocalDate answerBy, Instant issuedAt, LocalDate issuedOn, LocalDate filedOn, List<String> owedTo,
        Corrigenda corrigenda) implements Matter {

    static MinutesMatter drafted(String title) {
        return new MinutesMatter(title, null, null, List.of(), null, null, null, null, null, Corrigenda.NONE);
    }

    /**
     * A new text: nobody is being asked any more.
     */
    MinutesMatter revised(String newTitle) {
        return new MinutesMatter(newTitle, null, null, List.of(), null, this.issuedAt, this.issuedOn, this.filedOn,
                this.owedTo, this.corrigenda);
    }

    MinutesMatter asked(Instant at, Instant since, List<String> units, LocalDate by) {
        return new MinutesMatter(this.title, at, since, units, by, this.issuedAt, this.issuedOn, this.filedOn,
                this.owedTo, this.corrigenda);
    }

    MinutesMatter answered(String unit) {
        return waitingFor(this.askedUnits.stream().filter((asked) -> !asked.equals(unit)).toList());
    }

    MinutesMatter consented() {
        return waitingFor(List.of());
    }

    private MinutesMatter waitingFor(List<String> units) {
        return new MinutesMatter(this.title, this.askedAt, this.silentSince, units, this.answerBy, this.issuedAt,
                this.issuedOn, this.filedOn, this.owedTo, this.corrigenda);
    }

    /**
     * Where the charter names no body, nothing remains to be filed.
     */
    MinutesMatter issued(Instant at, LocalDate on, List<String> bodies) {
        LocalDate done = (bodies != null && bodies.isEmpty()) ? on : this.filedOn;
        return new MinutesMatter(this.title, this.askedAt, this.silentSince, List.of(), this.answerBy, at, on, done,
                bodies, new Corrigenda(bodies, List.of()));
    }

    /**
     * Early records do not say which bodies there are; there was one.
     */
    MinutesMatter filed(String body, LocalDate on) {
        List<String> left = (this.owedTo == null || body == null) ? List.of()
                : this.owedTo.stream().filter((owed) -> !owed.equals(body)).toList();
        return new MinutesMatter(this.title, this.askedAt, this.silentSince, this.askedUnits, this.answerBy,
                this.issuedAt, this.issuedOn, left.isEmpty() ? on : null, left, this.corrigenda);
    }

    MinutesMatter corrected(UnaryOperator<Corrigenda> change) {
        return new MinutesMatter(this.title, this.askedAt, this.silentSince, this.askedUnits, this.answerBy,
                this.issuedAt, this.issuedOn, this.filedOn, this.owedTo, change.apply(this.corrigenda));
    }

    @Override
    public boolean open() {
        return this.filedOn == null || !this.corrigenda.unfiled().isEmpty();
    }

}
