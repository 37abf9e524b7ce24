package org.lianxi.notification.deadline.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.lianxi.contract.casework.CaseActRecorded;

/**
 * A case, as far as statutory clocks run in it.
 *
 * @param title what it is about
 * @param kind its kind
 * @param acts what was done in it, in order
 * @param closed whether it is closed
 */
public record CaseMatter(String title, String kind, List<Done> acts, boolean closed) implements Matter {

    private static final String TO = "to";

    static CaseMatter opened(String title, String kind) {
        return new CaseMatter(title, kind, List.of(), false);
    }

    CaseMatter done(CaseActRecorded act, Instant at) {
        List<Done> all = new ArrayList<>(this.acts);
        all.add(new Done(act.act(), at, act.doneOn(), (act.fields() != null) ? act.fields().get(TO) : null));
        return new CaseMatter(this.title, this.kind, List.copyOf(all), this.closed);
    }

    CaseMatter closed(boolean ended) {
        return new CaseMatter(this.title, this.kind, this.acts, ended);
    }

    /**
     * The first time that an act was done.
     * @param act its id
     * @return empty while it was not done
     */
    public Optional<Done> first(String act) {
        return this.acts.stream().filter((done) -> done.act().equals(act)).findFirst();
    }

    @Override
    public boolean open() {
        return !this.closed;
    }

    /**
     * Something that was done.
     *
     * @param act id of the act
     * @param at when it was recorded
     * @param on the day of that
     * @param to whom it reached, where the act says so; or null
     */
    public record Done(String act, Instant at, LocalDate on, List<String> to) {
    }

}
