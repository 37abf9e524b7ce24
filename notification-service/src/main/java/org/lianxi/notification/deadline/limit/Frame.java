package org.lianxi.notification.deadline.limit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.lianxi.calendar.Term;
import org.lianxi.calendar.WorkingDays;
import org.lianxi.notification.deadline.matter.ConferenceMatter;
import org.lianxi.notification.deadline.matter.MinutesMatter;
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
     * The office, as a list.
     * @return one recipient
     */
    public List<String> office() {
        return List.of(this.conference.office());
    }

    /**
     * When silence comes to count as consent (C-4.5, A-18).
     * @param minutes the minutes
     * @return from when to when the units asked may be silent, or empty where silence
     * counts for nothing and while nobody is asked
     */
    public Optional<Begun> silence(MinutesMatter minutes) {
        return (minutes.askedUnits().isEmpty() || minutes.silentSince() == null) ? Optional.empty()
                : silence(minutes.silentSince());
    }

    /**
     * When silence comes to count as consent (C-4.5, A-18).
     * @param since when units are asked
     * @return from when to when they may be silent, or empty where silence counts for
     * nothing
     */
    public Optional<Begun> silence(Instant since) {
        return "deemed-after".equals(this.conference.rules().get("minutes.consent.silence"))
                ? term("minutes.consent.silenceAfter").map((term) -> within(term, since, dayOf(since)))
                : Optional.empty();
    }

    /**
     * Until when there is time, as one would say it.
     * @param begun when a deadline began, and when it ends
     * @return its last day, or its last moment where it ends within a day
     */
    public Temporal lastMoment(Begun begun) {
        return begun.dueAt().equals(Term.endOf(begun.dueOn(), this.zone)) ? begun.dueOn()
                : begun.dueAt().atZone(this.zone).toOffsetDateTime();
    }

    /**
     * Member units among some units. One that has left need not act any more.
     */
    List<String> membersAmong(List<String> units) {
        return units.stream().filter(this.conference.units()::contains).toList();
    }

    /**
     * Member units and organs among some codes. A unit that has left need not act any
     * more.
     */
    List<String> recipientsAmong(List<String> codes) {
        return codes.stream()
            .filter((code) -> this.conference.units().contains(code) || this.conference.organs().contains(code))
            .toList();
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

    /**
     * The day of a moment, where the conference is.
     * @param instant the moment
     * @return its day
     */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, this.zone);
    }

    /**
     * A deadline whose last day follows from a term. One in hours has the day of its last
     * moment.
     * @param term the term
     * @param startedAt when it began
     * @param startedOn the day of that
     * @return the deadline
     */
    public Begun within(Term term, Instant startedAt, LocalDate startedOn) {
        if (term instanceof Term.Exact) {
            Instant end = term.end(startedAt, this.zone, this.days);
            return new Begun(startedAt, dayOf(end), end);
        }
        LocalDate last = term.lastDay(startedOn, this.days);
        return new Begun(startedAt, last, Term.endOf(last, this.zone));
    }

    /**
     * A deadline of something that is to be done again a term after the last time. While
     * it never was, the term runs from the beginning; what was done before the system
     * came is not known to it.
     * @param term the term
     * @param lastOn the day of the last time, or null
     * @return the deadline
     */
    public Begun again(Term term, LocalDate lastOn) {
        if (lastOn != null) {
            return within(term, lastOn.atStartOfDay(this.zone).toInstant(), lastOn);
        }
        LocalDate adopted = dayOf(this.conference.adoptedAt());
        LocalDate inForce = this.conference.inForceFrom();
        return within(term, this.conference.adoptedAt(), adopted.isAfter(inForce) ? adopted : inForce);
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
     *
     * @param at when it began
     * @param dueOn the last day
     * @param dueAt the first moment that is too late
     */
    public record Begun(Instant at, LocalDate dueOn, Instant dueAt) {

        Deadline of(Limit limit, String matterId, String title, List<String> units, Reminding reminding, String link) {
            return of(limit, matterId, Title.of(title), units, reminding, link);
        }

        Deadline of(Limit limit, String matterId, Title title, List<String> units, Reminding reminding, String link) {
            return new Deadline(limit.name(), limit.rule(), matterId, title, units, this.at, this.dueOn, this.dueAt,
                    reminding, link);
        }

    }

}
