package org.lianxi.command.conference.charterfile.yaml;

import java.util.HashMap;
import java.util.Map;

/**
 * The line on which each field of a file begins.
 */
final class Lines {

    private final Map<String, Integer> lines = new HashMap<>();

    void put(String field, int line) {
        this.lines.putIfAbsent(field, line);
    }

    /**
     * The line of a field, or of the nearest field around it that the file has.
     * @param field the field
     * @return its line, from 1
     */
    int of(String field) {
        for (String place = field; !place.isEmpty(); place = Fields.parent(place)) {
            Integer line = this.lines.get(place);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

}
