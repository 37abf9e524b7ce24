package org.lianxi.command.conference.charterfile.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;

import org.lianxi.command.conference.charterfile.yaml.Entry;
import org.lianxi.command.conference.charterfile.yaml.Findings;

/**
 * A date is a day of the calendar.
 */
final class DatesExist implements Check {

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    @Override
    public void examine(Draft draft, Findings findings) {
        for (String name : List.of("date", "inForceFrom")) {
            Entry date = draft.root().at("source").at(name);
            date.text()
                .filter((day) -> FORM.matcher(day).matches() && !exists(day))
                .ifPresent((day) -> findings.report(date, "date-exists", day));
        }
    }

    private static boolean exists(String day) {
        try {
            LocalDate.parse(day);
            return true;
        }
        catch (DateTimeParseException ex) {
            return false;
        }
    }

}
