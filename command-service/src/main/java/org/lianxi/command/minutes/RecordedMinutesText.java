package org.lianxi.command.minutes;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

import org.lianxi.command.conference.Standing;
import org.lianxi.command.meeting.MeetingState;
import org.lianxi.contract.conference.Charter;
import org.lianxi.contract.meeting.ResolutionRecorded;
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
    public String text(MeetingState meeting, Standing standing) {
        Charter charter = standing.charter();
        StringJoiner text = new StringJoiner("\n");
        text.add(say("opening", DAY.format(meeting.startsAt().atZoneSameInstant(this.zone).toLocalDate()),
                charter.identity().name(), meeting.convened().title()));
        if (!meeting.convened().topics().isEmpty()) {
            text.add(say("heard", charter.texts().getOrDefault("opening", ""),
                    String.join("；", meeting.convened().topics())));
        }
        text.add(say("resolved", charter.texts().getOrDefault("resolved", "")));
        meeting.resolutions().forEach((resolution) -> text.add(matter(resolution, charter)));
        text.add(say("present", names(meeting.attendingUnits(), charter)));
        return text.toString();
    }

    private String matter(ResolutionRecorded resolution, Charter charter) {
        String matter = say("matter", resolution.number(), resolution.title(), resolution.text());
        if (resolution.leadUnit() == null) {
            return matter;
        }
        String co = resolution.coUnits().isEmpty() ? "" : say("matter.co", names(resolution.coUnits(), charter));
        LocalDate due = resolution.dueOn();
        return matter + say("matter.units", names(List.of(resolution.leadUnit()), charter), co,
                (due != null) ? say("matter.due", DAY.format(due)) : "");
    }

    private static String names(List<String> units, Charter charter) {
        return String.join("、",
                units.stream().map((code) -> charter.unit(code).map(Charter.Unit::name).orElse(code)).toList());
    }

    private String say(String key, Object... arguments) {
        return this.words.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

}
