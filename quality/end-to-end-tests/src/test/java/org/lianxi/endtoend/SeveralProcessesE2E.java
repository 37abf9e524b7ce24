package org.lianxi.endtoend;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@DisplayName("多进程：三个可执行 jar，数据库、消息服务、文档库都是服务器")
@ExtendWith(Site.Shared.class)
class SeveralProcessesE2E {

    @Test
    @DisplayName("演示走一遍：十五个单位都被告知，无一漏收")
    void demo(Site site) throws Exception {
        assertThat(site.demo().path("missed").asInt(-1)).isZero();
        assertThat(site.demo().path("units")).hasSize(15)
            .allSatisfy((unit) -> assertThat(unit.path("progressReports").asInt()).isEqualTo(2));
        site.conference().assertOnce();
    }

    @Test
    @DisplayName("逐个强行终止再启动：已受理的不丢，同一键只生效一次，每个单位被告知一次")
    void eachServiceIsKilledInTurn(Site site) throws Exception {
        Conference conference = site.conference();
        Http.Answer before = conference.convene();
        site.command().kill();
        UUID key = UUID.randomUUID();
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> conference.convene(key));
        site.command().start();
        Http.Answer during = conference.convene(key);
        assertThat(during.status()).as(during.body().toString()).isEqualTo(201);
        assertThat(conference.convene(key).body()).isEqualTo(during.body());

        site.query().kill();
        site.notification().kill();
        Http.Answer alone = conference.convene();
        assertThat(alone.status()).isEqualTo(201);
        site.query().start();
        site.notification().start();
        for (Http.Answer accepted : List.of(before, during, alone)) {
            await().atMost(Patience.RECOVERY).until(() -> conference.shows(accepted));
            await().atMost(Patience.RECOVERY).until(() -> conference.isToldOf(accepted));
        }
        conference.assertOnce();
    }

}
