package org.lianxi.endtoend;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@DisplayName("沉默：制度规定视为同意的，期满由系统登记，无人按键")
@ExtendWith(Site.Shared.class)
class SilenceE2E {

    private static final String OFFICE = "account=office; unit=wjj; role=office-clerk";

    private static final String CONVENER = "account=convener; unit=wjj; role=convener";

    private static final List<String> ATTENDING = List.of("wjj", "gxj", "yjj");

    private Conference conference;

    private Site site;

    @BeforeEach
    void aCharterThatLetsSilenceCount(Site shared) throws IOException {
        this.site = shared;
        this.conference = shared.conference("silence-counts");
        Http.Answer adopted = this.conference.adopt("licheng-zybfz",
                (yaml) -> yaml.replace("silence: {value: block,", "silence: {value: deemed-after,")
                    .replace("silenceAfter: {value: null,", "silenceAfter: {value: PT5S,"));
        assertThat(adopted.status()).as(adopted.body().toString()).isEqualTo(201);
    }

    @Test
    @DisplayName("一个单位答复，两个不答复；通知服务停过又启动：期满齐备，签发放行，每个单位登记一次")
    void silenceComesToCount() throws Exception {
        String meeting = held();
        String minutes = accepted(post("/minutes", OFFICE, "{\"meetingId\":\"" + meeting + "\"}")).id();
        this.site.notification().kill();
        Http.Answer asked = accepted(post("/minutes/" + minutes + "/consent-requests", OFFICE, "{}"));
        JsonNode text = shown("/minutes/" + minutes, asked);
        Http.Answer consent = accepted(post("/minutes/" + minutes + "/consents", "account=yjj; unit=yjj; role=member",
                "{\"version\":" + text.path("version").asInt() + ",\"contentHash\":\""
                        + text.path("contentHash").asString() + "\"}"));
        shown("/minutes/" + minutes, consent);
        this.site.notification().start();

        await().atMost(Patience.RECOVERY).untilAsserted(() -> assertThat(events()).contains("consent-completed"));
        assertThat(events()).filteredOn("consent-deemed"::equals).hasSize(2);
        accepted(post("/minutes/" + minutes + "/signature", CONVENER, "{\"version\":" + text.path("version").asInt()
                + ",\"contentHash\":\"" + text.path("contentHash").asString() + "\"}"));
    }

    private String held() {
        String meeting = accepted(this.conference.convene()).id();
        accepted(post("/meetings/" + meeting + "/opening", CONVENER, "{\"presiderSeat\":\"convener\"}"));
        for (String unit : ATTENDING) {
            accepted(post("/meetings/" + meeting + "/attendances", OFFICE,
                    "{\"unitCode\":\"" + unit + "\",\"capacity\":\"member\"}"));
        }
        accepted(post("/meetings/" + meeting + "/closing", CONVENER, "{}"));
        return meeting;
    }

    private Http.Answer post(String path, String actor, String body) {
        return this.conference.commands().post(path, actor, "*", body);
    }

    private static Http.Answer accepted(Http.Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isIn(200, 201);
        return answer;
    }

    private JsonNode shown(String path, Http.Answer after) {
        await().atMost(Patience.RECOVERY)
            .until(() -> this.conference.questions().get(path + "?after=" + after.position()).status() == 200);
        return this.conference.questions().get(path).body();
    }

    private List<String> events() {
        return this.conference.questions()
            .get("/timeline?order=oldest&limit=500")
            .body()
            .path("events")
            .valueStream()
            .map((event) -> event.path("type").asString().replaceAll(".*\\.([a-z-]+)\\.v\\d+$", "$1"))
            .toList();
    }

}
