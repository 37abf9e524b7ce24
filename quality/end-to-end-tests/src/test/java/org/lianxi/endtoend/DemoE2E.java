package org.lianxi.endtoend;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("演示：制度从头到尾走一遍，每个成员单位都被告知")
class DemoE2E {

    /**
     * What the process says before it is killed: engines are there but services still
     * starting, consents are being given, a report is on its way to everybody.
     */
    private static final List<String> KILLED_AFTER = List.of("  Kafka  ", "8 个单位同意", "报告进展 40%");

    @TempDir
    Path directory;

    private final LianxiProcess.Ports ports = LianxiProcess.Ports.free();

    private final Conference conference = new Conference("licheng-zybfz", this.ports.command(), this.ports.query(),
            this.ports.notification());

    @Test
    @DisplayName("几处被强行终止：已受理的不丢，再演一遍无一漏收，收件箱里无一重复")
    void survivesKillsInTheMiddle() throws Exception {
        for (String text : KILLED_AFTER) {
            try (JavaProcess killed = LianxiProcess.start(this.directory, this.ports, "demo").awaitText(text)) {
                assertThat(killed.isAlive()).as("killed in the middle:\n" + killed.out() + killed.err()).isTrue();
                killed.kill();
            }
        }
        try (JavaProcess running = LianxiProcess.start(this.directory, this.ports).awaitText("已就绪")) {
            List<String> before = this.conference.timeline();
            assertThat(before).as(running.out() + running.err()).isNotEmpty();
            JsonNode told = playAgain();
            assertThat(this.conference.timeline()).startsWith(before.toArray(String[]::new));
            this.conference.told()
                .forEach((unit, items) -> assertThat(items).as(unit)
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(notices(told, unit)));
        }
    }

    /**
     * The demonstration uses the Lianxi that runs.
     */
    private JsonNode playAgain() throws Exception {
        try (JavaProcess again = LianxiProcess.start(this.directory, this.ports, "demo", "--json")) {
            assertThat(again.awaitExit()).as(again.err()).isZero();
            JsonNode told = new JsonMapper().readTree(again.out());
            assertThat(told.path("missed").asInt(-1)).isZero();
            assertThat(told.path("units")).hasSize(15).allSatisfy((unit) -> {
                assertThat(unit.path("missed").asInt(-1)).isZero();
                assertThat(unit.path("progressReports").asInt()).isGreaterThanOrEqualTo(3);
                assertThat(unit.path("notices").asInt()).isGreaterThanOrEqualTo(5);
            });
            return told;
        }
    }

    private static int notices(JsonNode told, String unit) {
        return told.path("units")
            .valueStream()
            .filter((counts) -> counts.path("code").asString().equals(unit))
            .findFirst()
            .orElseThrow()
            .path("notices")
            .asInt();
    }

}
