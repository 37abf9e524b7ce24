package org.lianxi.command.minutes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.AgendaItem;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.conference.SubjectIds;
import org.lianxi.contract.meeting.AttendanceRecorded;
import org.lianxi.contract.meeting.Capacity;
import org.lianxi.contract.meeting.ResolutionRecorded;
import org.lianxi.contract.meeting.RosterEntry;
import org.lianxi.contract.meeting.VoteTaken;
import org.springframework.context.MessageSource;

/**
 * Writes minutes in the words of a message bundle and of the charter's own {@code texts}.
 */
final class RecordedMinutesText implements MinutesText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.SIMPLIFIED_CHINESE);

    private final MessageSource words;

    private final ZoneId zone;

    RecordedMinutesText(MessageSource words, ZoneId zone) {
        this.words = words;
        this.zone = zone;
    }

    @Override
    public String title(MeetingState meeting, Standing standing) {
        return say("title", meeting.convened().title());
    }

    @Override
    public String issuer(List<String> attendingUnits, Standing standing) {
        Charter charter = standing.charter();
        String conference = charter.identity().name();
        return switch (standing.rule("minutes.issuer.mode", "conference")) {
            case "lead-unit" -> names(List.of(charter.leadUnit()), charter);
            case "joint" -> names(attendingUnits, charter);
            case "conference-substitute-seal" -> say("substitute-seal", conference,
                    standing.bodyName(standing.rule("minutes.issuer.sealBy", charter.leadUnit())));
            default -> conference;
        };
    }

    @Override
    public String corrigendumNumber(String documentNumber, int number) {
        return say("corrigendum", documentNumber, Integer.toString(number));
    }

    @Override
    public String text(MeetingState meeting, Standing standing) {
        Charter charter = standing.charter();
        StringJoiner text = new StringJoiner("\n");
        text.add(opening(meeting, charter));
        List<String> heard = new ArrayList<>(meeting.convened().topics());
        meeting.agenda()
            .values()
            .stream()
            .filter((item) -> item.number() != null)
            .map(AgendaItem::title)
            .forEach(heard::add);
        if (!heard.isEmpty()) {
            text.add(say("heard", charter.texts().getOrDefault("opening", ""), String.join("；", heard)));
        }
        text.add(say("resolved", charter.texts().getOrDefault("resolved", "")));
        meeting.resolutions()
            .forEach((resolution) -> text.add(matter(resolution, charter) + vote(meeting, resolution)));
        text.add(say("closing"));
        people(meeting, standing, text);
        List<String> copies = standing.ruleList("minutes.copyReport.to");
        if (!copies.isEmpty()) {
            text.add(say("copies", standing.rule("minutes.copyReport.printedLabel", ""),
                    copies.stream().map((code) -> Organs.name(standing, code)).collect(Collectors.joining("，"))));
        }
        return text.toString();
    }

    private String opening(MeetingState meeting, Charter charter) {
        OffsetDateTime opened = meeting.session().openedAt();
        LocalDate day = ((opened != null) ? opened : meeting.startsAt()).atZoneSameInstant(this.zone).toLocalDate();
        return say("opening", DAY.format(day), charter.identity().name(), meeting.convened().place(),
                meeting.convened().title(), presider(meeting));
    }

    /**
     * Whoever held the presiding seat on the day of the notice; the seat itself where it
     * was vacant.
     */
    private static String presider(MeetingState meeting) {
        String seat = meeting.session().presiderSeat();
        return meeting.convened()
            .roster()
            .stream()
            .filter((entry) -> entry.seatId().equals(seat))
            .map(RosterEntry::holder)
            .filter(Objects::nonNull)
            .map((holder) -> holder.post() + holder.name())
            .findFirst()
            .orElse(seat);
    }

    private String matter(ResolutionRecorded resolution, Charter charter) {
        String matter = say("matter", numeral(resolution.number()), resolution.title(), resolution.text());
        if (resolution.leadUnit() == null) {
            return matter;
        }
        String co = resolution.coUnits().isEmpty() ? "" : say("matter.co", names(resolution.coUnits(), charter));
        LocalDate due = resolution.dueOn();
        return matter + say("matter.units", names(List.of(resolution.leadUnit()), charter), co,
                (due != null) ? say("matter.due", DAY.format(due)) : "");
    }

    /**
     * How it was voted on, where the charter decides by vote.
     */
    private String vote(MeetingState meeting, ResolutionRecorded resolution) {
        VoteTaken vote = meeting.session().votes().get(resolution.resolutionId());
        return (vote == null) ? ""
                : say("matter.vote", count(vote, "for"), count(vote, "against"), count(vote, "abstained"));
    }

    private static long count(VoteTaken vote, String position) {
        return vote.votes().stream().filter((one) -> one.position().equals(position)).count();
    }

    /**
     * Numbers to 99 as headings are numbered; a meeting that agrees on more is counted in
     * figures.
     */
    private String numeral(int number) {
        String digits = say("numerals");
        if (number > 99) {
            return Integer.toString(number);
        }
        String tens = (number < 10) ? ""
                : ((number < 20) ? "" : digits.substring(number / 10, number / 10 + 1)) + digits.substring(10, 11);
        return (number % 10 == 0) ? tens : tens + digits.substring(number % 10, number % 10 + 1);
    }

    private void people(MeetingState meeting, Standing standing, StringJoiner text) {
        Collection<AttendanceRecorded> records = meeting.session().attendance().values();
        text.add(say("present", listed(meeting.attendingUnits(), records, standing)));
        List<String> excused = standing.inOrder(meeting.excuses()
            .keySet()
            .stream()
            .filter((unit) -> !meeting.attendingUnits().contains(unit))
            .toList());
        if (!excused.isEmpty()) {
            text.add(say("excused", names(excused, standing.charter())));
        }
        List<String> listening = standing.inOrder(records.stream()
            .filter((record) -> record.capacity() == Capacity.OBSERVER)
            .map(AttendanceRecorded::unitCode)
            .collect(Collectors.toSet()));
        if (!listening.isEmpty()) {
            text.add(say("listening", listed(listening, records, standing)));
        }
    }

    private String listed(List<String> units, Collection<AttendanceRecorded> records, Standing standing) {
        return units.stream().map((unit) -> {
            String name = names(List.of(unit), standing.charter());
            return records.stream()
                .filter((record) -> record.unitCode().equals(unit) && record.attendee() != null)
                .findFirst()
                .map((record) -> say("attendee", name, SubjectIds.is(record.attendee()) ? "" : record.attendee(),
                        (record.capacity() == Capacity.SUBSTITUTE) ? say("attendee.substitute") : ""))
                .map((listed) -> listed.replace("（）", ""))
                .orElse(name);
        }).collect(Collectors.joining("、"));
    }

    private static String names(List<String> units, Charter charter) {
        return String.join("、",
                units.stream().map((code) -> charter.unit(code).map(Charter.Unit::name).orElse(code)).toList());
    }

    private String say(String key, Object... arguments) {
        return this.words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

}
