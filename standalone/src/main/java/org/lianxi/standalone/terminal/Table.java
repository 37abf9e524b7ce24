package org.lianxi.standalone.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in columns that stand straight although Chinese characters are two cells wide.
 */
public final class Table {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    /**
     * Adds a row.
     * @param cells its cells
     * @return this table
     */
    public Table row(String... cells) {
        this.rows.add(List.of(cells));
        return this;
    }

    /**
     * The lines of the table.
     * @return one text per row
     */
    public List<String> lines() {
        int columns = this.rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        for (List<String> row : this.rows) {
            for (int column = 0; column < row.size(); column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return this.rows.stream().map((row) -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            String cell = row.get(column);
            line.append(GAP).append(cell).repeat(' ', widths[column] - width(cell));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map((point) -> isWide(point) ? 2 : 1).sum();
    }

    private static boolean isWide(int point) {
        return Character.isIdeographic(point) || (point >= 0x3000 && point <= 0x303F)
                || (point >= 0xFF01 && point <= 0xFF60);
    }

}
