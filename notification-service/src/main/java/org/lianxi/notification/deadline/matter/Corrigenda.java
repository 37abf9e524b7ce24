package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The corrigenda of minutes.
 *
 * @param bodies codes of the bodies that the minutes have to be reported to, and with
 * them every corrigendum; null in early records, when there was always one
 * @param unfiled those that were issued and are not reported to all of them
 */
public record Corrigenda(List<String> bodies, List<Unfiled> unfiled) {

    /**
     * Of minutes that were not issued.
     */
    public static final Corrigenda NONE = new Corrigenda(null, List.of());

    Corrigenda issued(String id, String documentNumber, Instant at, LocalDate on) {
        return (this.bodies != null && this.bodies.isEmpty()) ? this : new Corrigenda(this.bodies,
                Stream.concat(this.unfiled.stream(), Stream.of(new Unfiled(id, documentNumber, at, on, this.bodies)))
                    .toList());
    }

    Corrigenda filed(String id, String body) {
        return new Corrigenda(this.bodies,
                this.unfiled.stream()
                    .map((one) -> one.id().equals(id) ? one.filed(body) : one)
                    .filter((one) -> one.owedTo() == null || !one.owedTo().isEmpty())
                    .toList());
    }

    /**
     * A corrigendum that is not reported to all bodies.
     *
     * @param id the corrigendum
     * @param documentNumber its 发文字号
     * @param issuedAt when it was issued
     * @param issuedOn the day of that
     * @param owedTo codes of the bodies that have not got it, null where that is not
     * known
     */
    public record Unfiled(String id, String documentNumber, Instant issuedAt, LocalDate issuedOn, List<String> owedTo) {

        Unfiled filed(String body) {
            List<String> left = (this.owedTo == null || body == null) ? List.of()
                    : this.owedTo.stream().filter((owed) -> !owed.equals(body)).toList();
            return new Unfiled(this.id, this.documentNumber, this.issuedAt, this.issuedOn, left);
        }

    }

}
