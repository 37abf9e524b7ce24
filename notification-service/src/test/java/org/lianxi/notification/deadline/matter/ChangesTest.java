package org.lianxi.notification.deadline.matter;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ProgressReported;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ChangesTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:00:00Z");

    private final Changes changes = new Changes(ZoneId.of("Asia/Shanghai"));

    static Stream<Class<? extends RecordedFact>> events() {
        return EventCatalogue.events().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    @DisplayName("每个事件或改变某个在办事项，或列明与时限无关，不能漏掉")
    void everyEventIsFoldedOrNamed(Class<? extends RecordedFact> event) throws IOException {
        boolean named = Changes.TOUCHES_NO_MATTER.stream().anyMatch((none) -> none.isAssignableFrom(event));

        assertThat(this.changes.of(sample(event), AT).isEmpty()).isEqualTo(named);
    }

    @Test
    @DisplayName("说到从未开始的事，不凭空生出一件来")
    void whatNeverBeganIsNotChanged() throws IOException {
        List<Change<?>> changed = this.changes.of(sample(ProgressReported.class), AT);

        assertThat(changed).isNotEmpty().allSatisfy((change) -> assertThat(change.apply(null)).isNull());
    }

    private static RecordedFact sample(Class<? extends RecordedFact> event) throws IOException {
        String name = "/samples/" + EventCatalogue.nameOf(event) + "." + EventCatalogue.revisionOf(event) + ".json";
        try (InputStream sample = event.getResourceAsStream(name)) {
            return JsonMapper.shared().readValue(sample, event);
        }
    }

}
