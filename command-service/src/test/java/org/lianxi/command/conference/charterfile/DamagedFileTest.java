package org.lianxi.command.conference.charterfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("残缺的文件也读得出错在哪里")
class DamagedFileTest {

    private final List<String> lines = LichengFile.original().text().lines().toList();

    @Test
    @DisplayName("删去任何一行：或装载，或报出有行号、有措辞的错误")
    void anyLineMayBeMissing() {
        for (int i = 0; i < this.lines.size(); i++) {
            List<String> damaged = new ArrayList<>(this.lines);
            damaged.remove(i);
            isAnswered(damaged);
        }
    }

    @Test
    @DisplayName("把任何一个值换成数字：或装载，或报出有行号、有措辞的错误")
    void anyValueMayBeOfAnotherType() {
        for (int i = 0; i < this.lines.size(); i++) {
            List<String> damaged = new ArrayList<>(this.lines);
            damaged.set(i, damaged.get(i).replaceFirst(": .+$", ": 7"));
            isAnswered(damaged);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = { "identity", "source", "leadUnit", "clauses", "units", "lists", "seats", "holders", "rules" })
    @DisplayName("缺一整块时报缺这一块")
    void anyBlockMayBeMissing(String block) {
        StringBuilder text = new StringBuilder();
        boolean skipping = false;
        for (String line : this.lines) {
            boolean begins = line.matches("[a-zA-Z]+:.*");
            skipping = begins ? line.startsWith(block + ":") : skipping;
            text.append(skipping ? "" : line + "\n");
        }
        assertThat(new LichengFile(text.toString()).errors())
            .anyMatch((error) -> error.code().equals("schema.required") && error.arguments().equals(List.of(block)));
    }

    private static void isAnswered(List<String> damaged) {
        CharterReading reading = new LichengFile(String.join("\n", damaged)).read();
        if (reading instanceof CharterReading.Rejected rejected) {
            assertThat(rejected.errors()).isNotEmpty().allSatisfy((error) -> {
                assertThat(error.line()).isBetween(1, damaged.size() + 1);
                assertThat(CharterMessages.line(error, Locale.SIMPLIFIED_CHINESE)).contains(error.rule());
            });
        }
    }

}
