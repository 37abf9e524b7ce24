package org.lianxi.query.minutes.register;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What changed between two texts, paragraph by paragraph, by their longest common
 * subsequence.
 */
final class TextDiff {

    private TextDiff() {
    }

    static List<Line> between(String before, String after) {
        String[] old = before.split("\n", -1);
        String[] now = after.split("\n", -1);
        int[][] common = new int[old.length + 1][now.length + 1];
        for (int i = 1; i <= old.length; i++) {
            for (int j = 1; j <= now.length; j++) {
                common[i][j] = old[i - 1].equals(now[j - 1]) ? common[i - 1][j - 1] + 1
                        : Math.max(common[i - 1][j], common[i][j - 1]);
            }
        }
        Deque<Line> lines = new ArrayDeque<>();
        int i = old.length;
        int j = now.length;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && old[i - 1].equals(now[j - 1])) {
                lines.addFirst(new Line("same", old[i - 1]));
                i--;
                j--;
            }
            else if (j > 0 && (i == 0 || common[i][j - 1] >= common[i - 1][j])) {
                lines.addFirst(new Line("added", now[j - 1]));
                j--;
            }
            else {
                lines.addFirst(new Line("removed", old[i - 1]));
                i--;
            }
        }
        return List.copyOf(lines);
    }

    /**
     * A paragraph.
     *
     * @param change {@code same}, {@code added} or {@code removed}
     */
    record Line(String change, String text) {
    }

}
