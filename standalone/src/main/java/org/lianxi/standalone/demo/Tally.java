package org.lianxi.standalone.demo;

import java.util.ArrayList;
import java.util.List;

import org.lianxi.standalone.terminal.Messages;
import org.lianxi.standalone.terminal.Table;
import tools.jackson.databind.json.JsonMapper;

/**
 * What each unit received and missed.
 */
final class Tally {

    private final List<Row> rows = new ArrayList<>();

    void add(Unit unit, int notices, int progressReports, int missed) {
        this.rows.add(new Row(unit.code(), unit.name(), notices, progressReports, missed));
    }

    boolean isComplete() {
        return missed() == 0;
    }

    int missed() {
        return this.rows.stream().mapToInt(Row::missed).sum();
    }

    String json() {
        return new JsonMapper().writeValueAsString(new Document(this.rows, missed()));
    }

    List<String> lines(Messages messages) {
        Table table = new Table().row(messages.text("demo.column.unit"), messages.text("demo.column.notices"),
                messages.text("demo.column.reports"), messages.text("demo.column.missed"));
        this.rows.forEach((row) -> table.row(row.name(), Integer.toString(row.notices()),
                Integer.toString(row.progressReports()), Integer.toString(row.missed())));
        return table.lines();
    }

    record Document(List<Row> units, int missed) {
    }

    record Row(String code, String name, int notices, int progressReports, int missed) {
    }

}
