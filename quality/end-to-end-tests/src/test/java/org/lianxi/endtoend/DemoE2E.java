package org.lianxi.endtoend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("演示：制度从头到尾走一遍，每个成员单位都被告知")
class DemoE2E {

    @TempDir
    Path directory;

    private final LianxiProcess.Ports ports = LianxiProcess.Ports.free();

    @Test
    @DisplayName("中途被强行终止：已受理的不丢，再演一遍无一漏收，收件箱里无一重复")
    void survivesAKillInTheMiddle() throws Exception {
        try (LianxiProcess killed = LianxiProcess.start(this.directory, this.ports, "demo").awaitText("8 个单位同意")) {
            assertThat(killed.isAlive()).as("killed in the middle:\n" + killed.out() + killed.err()).isTrue();
            killed.kill();
        }
        List<String> before;
        try (LianxiProcess running = LianxiProcess.start(this.directory, this.ports).awaitText("已就绪")) {
            before = timeline();
            assertThat(before).as(running.out()).isNotEmpty();
        }
        JsonNode told;
        try (LianxiProcess again = LianxiProcess.start(this.directory, this.ports, "demo", "--json")) {
            assertThat(again.awaitExit()).as(again.err()).isZero();
            told = new JsonMapper().readTree(again.out());
        }
        assertThat(told.path("missed").asInt(-1)).isZero();
        assertThat(told.path("units")).hasSize(15).allSatisfy((unit) -> {
            assertThat(unit.path("missed").asInt(-1)).isZero();
            assertThat(unit.path("progressReports").asInt()).isEqualTo(2);
            assertThat(unit.path("notices").asInt()).isGreaterThanOrEqualTo(5);
        });
        try (LianxiProcess running = LianxiProcess.start(this.directory, this.ports).awaitText("已就绪")) {
            assertThat(timeline()).as(running.out()).startsWith(before.toArray(String[]::new));
            Http notices = new Http(this.ports.notification());
            for (JsonNode unit : told.path("units")) {
                List<String> sources = new ArrayList<>();
                notices.get("/units/" + unit.path("code").asString() + "/inbox?limit=500")
                    .body()
                    .path("items")
                    .forEach((item) -> sources.add(item.path("sourceEventId").asString()));
                assertThat(sources).hasSize(unit.path("notices").asInt());
                assertThat(new HashSet<>(sources)).hasSameSizeAs(sources);
            }
        }
    }

    private List<String> timeline() {
        List<String> events = new ArrayList<>();
        new Http(this.ports.query()).get("/timeline?order=oldest&limit=500")
            .body()
            .path("events")
            .forEach((event) -> events.add(event.path("index").asString() + " " + event.path("eventId").asString()));
        return events;
    }

}
