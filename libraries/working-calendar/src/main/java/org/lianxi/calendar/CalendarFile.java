package org.lianxi.calendar;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads the file of one year. Composes nodes only: no object is ever made from a file,
 * and every value is taken as it is written.
 */
final class CalendarFile {

    private static final int LONGEST_HOLIDAY = 31;

    private final String name;

    private final Map<LocalDate, Boolean> worked = new HashMap<>();

    private CalendarFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     * @param name what to call it when something is wrong
     * @param text its content
     * @return the year
     * @throws InvalidCalendarException if it is not what such a file should be
     */
    static CalendarYear read(String name, String text) {
        CalendarFile file = new CalendarFile(name);
        try {
            return file.read(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
        }
        catch (YAMLException | DateTimeException | NumberFormatException ex) {
            throw new InvalidCalendarException(name, ex);
        }
    }

    private CalendarYear read(Node root) {
        Map<String, Node> fields = fields(root);
        int year = Integer.parseInt(text(fields, "year"));
        for (Node holiday : list(fields, "holidays")) {
            Map<String, Node> one = fields(holiday);
            holiday(year, LocalDate.parse(text(one, "from")), LocalDate.parse(text(one, "to")));
        }
        for (Node day : list(fields, "workingDays")) {
            workingDay(year, LocalDate.parse(text(day, "workingDays")));
        }
        return new CalendarYear(year, text(fields, "source"), this.worked);
    }

    private void holiday(int year, LocalDate from, LocalDate to) {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST_HOLIDAY))) {
            throw new InvalidCalendarException(this.name, "a holiday from " + from + " to " + to);
        }
        from.datesUntil(to.plusDays(1)).forEach((day) -> put(year, day, false));
    }

    private void workingDay(int year, LocalDate day) {
        if (day.getDayOfWeek().getValue() < DayOfWeek.SATURDAY.getValue()) {
            throw new InvalidCalendarException(this.name, day + " is worked anyway");
        }
        put(year, day, true);
    }

    private void put(int year, LocalDate day, boolean isWorked) {
        if (Math.abs(day.getYear() - year) > 1) {
            throw new InvalidCalendarException(this.name, day + " is not of " + year);
        }
        if (this.worked.put(day, isWorked) != null) {
            throw new InvalidCalendarException(this.name, day + " is named twice");
        }
    }

    private Map<String, Node> fields(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw new InvalidCalendarException(this.name, "fields are missing");
        }
        Map<String, Node> fields = new HashMap<>();
        for (NodeTuple field : mapping.getValue()) {
            fields.put(text(field.getKeyNode(), "name of a field"), field.getValueNode());
        }
        return fields;
    }

    private List<Node> list(Map<String, Node> fields, String field) {
        if (!(fields.get(field) instanceof SequenceNode sequence)) {
            throw new InvalidCalendarException(this.name, field + " is no list");
        }
        return sequence.getValue();
    }

    private String text(Map<String, Node> fields, String field) {
        return text(fields.get(field), field);
    }

    private String text(Node node, String field) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue();
        }
        throw new InvalidCalendarException(this.name, field + " is missing");
    }

}
