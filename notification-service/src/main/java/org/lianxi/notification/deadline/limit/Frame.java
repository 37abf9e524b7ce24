package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.notice.Title;

/**
 * What deadlines of a conference are reckoned by.
 *
 * @param conferenceId the conference
 * @param conference its charter's terms and its office
 * @param days which days are worked
 * @param zone where its days are counted
 */
public record Frame(String conferenceId, ConferenceMatter conference, WorkingDays days, ZoneId zone) {

    /**
     * A term that the charter sets.
     * @param path the rule's path, such as {@code minutes.draftWithin}
     * @return the term, or empty where the charter sets none
     */
    public Optional<Term> term(String path) {
        return Optional.ofNullable(this.conference.rules().get(path)).map((value) -> Term.parse(value.toString()));
    }

    /**
     * Terms that the charter sets in a list.
     * @param path the rule's path
     * @return the terms, none where the charter sets none
     */
    public List<Term> terms(String path) {
        return (this.conference.rules().get(path) instanceof Collection<?> values)
                ? values.stream().map((value) -> Term.parse(value.toString())).toList() : term(path).stream().toList();
    }

    /**
     * The unit that hosts the office, as a list.
     * @return one unit
     */
    public List<String> office() {
        return List.of(this.conference.officeUnit());
    }

    /**
     * Whether the charter sets a rule to a value.
     * @param path the rule's path
     * @param value the value
     * @return false also where it sets nothing
     */
    boolean says(String path, String value) {
        return value.equals(this.conference.rules().get(path));
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(this.zone).toInstant();
    }

    LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, this.zone);
    }

    /**
     * A deadline whose last day follows from a term.
     */
    Begun within(Term term, Instant startedAt, LocalDate startedOn) {
        return new Begun(startedAt, term.lastDay(startedOn, this.days),
                (term instanceof Term.Exact) ? term.end(startedAt, this.zone, this.days)
                        : Term.endOf(term.lastDay(startedOn, this.days), this.zone));
    }

    /**
     * A deadline whose last day was named.
     */
    Begun by(LocalDate day, Instant startedAt) {
        return new Begun(startedAt, day, Term.endOf(day, this.zone));
    }

    /**
     * Path of a page of the conference.
     */
    String page(String... steps) {
        return "/conferences/" + this.conferenceId + "/" + String.join("/", steps);
    }

    /**
     * When a deadline began, and when it ends.
     */
    record Begun(Instant at, LocalDate dueOn, Instant dueAt) {

        Deadline of(Limit limit, String matterId, String title, List<String> units, Reminding reminding, String link) {
            return of(limit, matterId, Title.of(title), units, reminding, link);
        }

        Deadline of(Limit limit, String matterId, Title title, List<String> units, Reminding reminding, String link) {
            return new Deadline(limit.name(), matterId, title, units, this.at, this.dueOn, this.dueAt, reminding, link);
        }

    }

}
