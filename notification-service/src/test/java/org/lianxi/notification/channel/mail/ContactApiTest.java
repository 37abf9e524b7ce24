package org.lianxi.notification.channel.mail;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.notification.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

class ContactApiTest extends ServiceTest {

    private static final String CONTACT = "/api/conferences/licheng-zybfz/units/jyj/contact";

    @BeforeEach
    void adopted() {
        take(this.log.adopt("licheng-zybfz"));
    }

    @Test
    @DisplayName("登记、修改、删除邮箱")
    void anAddressIsGivenChangedAndErased() {
        assertThat(get(CONTACT).body().at("/mail").isNull()).isTrue();
        assertThat(put(CONTACT, Map.of("mail", " jyj@example.org ")).body().at("/mail").asString())
            .isEqualTo("jyj@example.org");
        put(CONTACT, Map.of("mail", "office@example.org"));
        assertThat(get(CONTACT).body().at("/mail").asString()).isEqualTo("office@example.org");

        Map<String, String> nothing = new HashMap<>();
        nothing.put("mail", null);
        assertThat(put(CONTACT, nothing).status()).isEqualTo(200);
        assertThat(get(CONTACT).body().at("/mail").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "jyj", "jyj@", "@example.org", "a@b@c", "a b@example.org", "教育局 <jyj@example.org>",
            "jyj@example.org, x@example.org", "jyj@example.org\r\nBcc: x@example.org", "a@example.org\u0000" })
    @DisplayName("不是邮箱地址的不收，说明是哪一项")
    void whatIsNoAddressIsRefused(String mail) {
        Answer answer = put(CONTACT, Map.of("mail", mail));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("mail");
        assertThat(answer.body().at("/errors/0/detail").asString()).isEqualTo("不是一个有效的邮箱地址");
        assertThat(answer.body().toString()).doesNotContain("example");
    }

    @Test
    @DisplayName("没有的单位不能登记")
    void unknownUnitsHaveNoContact() {
        assertThat(put("/api/conferences/licheng-zybfz/units/none/contact", Map.of("mail", "a@example.org")).status())
            .isEqualTo(404);
        assertThat(get("/api/conferences/none/units/jyj/contact").status()).isEqualTo(404);
    }

}
