package org.lianxi.command.shared.http;

import java.io.IOException;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.shared.http.RunningService.Answer;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("存储不在时")
class StoreAwayIT {

    @Test
    @DisplayName("办事和查拒绝清单都答 503，请稍后重试")
    void answersThatTheStoreIsAway() throws IOException {
        try (RunningService service = new RunningService()) {
            service.stopStore();
            Answer command = service
                .send(service.command(RunningService.CONFERENCE + "/meetings/meeting-1/closing", "{}")
                    .header("If-Match", "*"));
            assertThat(command.status()).isEqualTo(503);
            assertThat(command.code()).isEqualTo("store-unavailable");
            assertThat(command.header("Retry-After")).isEqualTo("1");
            assertThat(service.get(RunningService.CONFERENCE + "/refusals").status()).isEqualTo(503);
        }
    }

}
