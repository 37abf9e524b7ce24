package org.lianxi.notification.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianxi.contract.conference.ExOfficioHolderChanged;
import org.lianxi.contract.conference.Holder;
import org.lianxi.notification.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("联系方式：自己登记、自己看，可以删净")
class ContactApiTest extends ServiceTest {

    private static final String C = "licheng-zybfz";

    private static final String CONTACT = "/api/conferences/licheng-zybfz/units/jyj/contact";

    private static final String SEAT = "/api/conferences/licheng-zybfz/recipients/jyj/seats/convener/contact";

    private static final String JYJ = "account=jyj-1; unit=jyj; role=liaison";

    private static final String ZJJ = "account=zjj-1; unit=zjj; role=liaison";

    @BeforeEach
    void adopted() {
        take(this.log.convener("jyj").adopt(C));
    }

    private static Answer contact(String path) {
        return get(path, "Lianxi-Actor", JYJ);
    }

    @Test
    @DisplayName("登记、修改、删除邮箱")
    void anAddressIsGivenChangedAndErased() {
        assertThat(contact(CONTACT).body().at("/mail").isNull()).isTrue();
        assertThat(put(CONTACT, Map.of("mail", " jyj@example.org ")).body().at("/mail").asString())
            .isEqualTo("jyj@example.org");
        put(CONTACT, Map.of("mail", "office@example.org"));
        assertThat(contact(CONTACT).body().at("/mail").asString()).isEqualTo("office@example.org");

        Map<String, String> nothing = new HashMap<>();
        nothing.put("mail", null);
        assertThat(put(CONTACT, nothing).status()).isEqualTo(200);
        assertThat(contact(CONTACT).body().at("/mail").isNull()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "jyj", "jyj@", "@example.org", "a@b@c", "a b@example.org", "Office <jyj@example.org>",
            "jyj@example.org, x@example.org", "jyj@example.org\r\nBcc: x@example.org", "a@example.org\u0000" })
    @DisplayName("不是邮箱地址的不收，说明是哪一项")
    void whatIsNoAddressIsRefused(String mail) {
        Answer answer = put(CONTACT, Map.of("mail", mail));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("mail");
        assertThat(answer.body().at("/errors/0/detail").asString()).isEqualTo("不是一个有效的邮箱地址");
        assertThat(answer.body().toString()).doesNotContain("example");
        assertThat(put(CONTACT, Map.of("mails", List.of("a@example.org", mail))).body().at("/errors/0/field"))
            .hasToString("\"mails[1]\"");
    }

    @ParameterizedTest
    @ValueSource(strings = { "李@licheng.gov.cn", "office１@licheng.gov.cn", "上@licheng.gov.cn", "jyj＠licheng.gov.cn",
            "jyj@licheng．gov．cn", "jyj@鲤城.政务.cn", "教育局 <jyj@licheng.gov.cn>", "jyj@licheng.gov.cn\u200B" })
    @DisplayName("有汉字、全角字符的地址不收：寄出去会寄到别处；说清怎样改")
    void whatMailWouldMangleIsRefused(String mail) {
        Answer answer = put(CONTACT, Map.of("mails", List.of("a@example.org", mail)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("mails[1]");
        assertThat(answer.body().at("/errors/0/rule").asString()).isEqualTo("mail-not-ascii");
        assertThat(answer.body().at("/errors/0/detail").asString()).contains("汉字", "全角", "xn--");
        assertThat(answer.body().toString()).doesNotContain("licheng.gov");
        assertThat(contact(CONTACT).body().at("/mails")).isEmpty();
    }

    @Test
    @DisplayName("没有的单位、没有的席位不能登记")
    void unknownUnitsHaveNoContact() {
        assertThat(put("/api/conferences/licheng-zybfz/units/none/contact", Map.of("mail", "a@example.org")).status())
            .isEqualTo(404);
        assertThat(contact("/api/conferences/none/units/jyj/contact").status()).isEqualTo(404);
        assertThat(put(SEAT.replace("convener", "none"), Map.of("mail", "a@example.org")).status()).isEqualTo(404);
        assertThat(put(SEAT.replace("jyj", "zjj"), Map.of("mail", "a@example.org")).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("单位与席位各登几个邮箱，同一地址只发一次；至多 5 个")
    void unitsAndSeatsHaveSeveralAddresses() {
        put(CONTACT, Map.of("mails", List.of("b@example.org", "a@example.org", "b@example.org")));
        put(SEAT, Map.of("mails", List.of("head@example.org", "a@example.org")));

        assertThat(bean(Contacts.class).mails(C, "jyj")).containsExactly("b@example.org", "a@example.org",
                "head@example.org");
        assertThat(bean(Contacts.class).mail(C, "jyj")).contains("b@example.org");
        assertThat(
                put(CONTACT, Map.of("mails", List.of("1@x.org", "2@x.org", "3@x.org", "4@x.org", "5@x.org", "6@x.org")))
                    .body()
                    .at("/errors/0/rule")
                    .asString())
            .isEqualTo("mails-too-many");
    }

    @Test
    @DisplayName("别的单位看不到、改不了；没有说明身份的也不行；办公室可以代办")
    void othersSeeNothing() {
        put(CONTACT, Map.of("mail", "jyj@example.org"));

        for (Answer answer : List.of(get(CONTACT, "Lianxi-Actor", ZJJ), put(CONTACT, Map.of("mail", "x@x.org"), ZJJ),
                delete(CONTACT, ZJJ), get(CONTACT + "/changes", "Lianxi-Actor", ZJJ))) {
            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.body().toString()).contains("contact-of-another").doesNotContain("example");
        }
        assertThat(get(CONTACT).status()).isEqualTo(400);
        assertThat(get(CONTACT, "Lianxi-Actor", "account=o; unit=wjj; role=office-clerk").body().toString())
            .contains("jyj@example.org");
    }

    @Test
    @DisplayName("谁在何时改过，留有记录；改成什么，不留；删净后哪张表里都没有")
    void changesAreRecordedWithoutTheAddress() {
        put(CONTACT, Map.of("mail", "jyj@example.org"), JYJ);
        put(CONTACT.replace("contact", "preferences"), Map.of("timing", "daily"), JYJ);
        assertThat(delete(CONTACT, JYJ).status()).isEqualTo(204);

        assertThat(contact(CONTACT + "/changes").body().at("/items").values())
            .extracting((change) -> change.at("/account").asString() + " " + change.at("/changed").toString())
            .containsExactly("jyj-1 [\"mail\",\"preferences\"]", "jyj-1 [\"preferences\"]", "jyj-1 [\"mail\"]");
        assertThat(jdbc().sql("select table_name from information_schema.tables where table_schema = 'notification'")
            .query(String.class)
            .list())
            .allSatisfy((table) -> assertThat(
                    count("select count(*) from notification." + table + " t where t::text like '%jyj@example.org%'"))
                .as(table)
                .isZero());
        assertThat(bean(Wishes.class).of(C, "jyj")).isEqualTo(Wish.NONE);
    }

    @Test
    @DisplayName("席位换人，前任的邮箱随之删除；事件再读一遍，不动后任登记的")
    void aFormerHolderLeavesNoAddress() {
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        put(SEAT, Map.of("mail", "former@example.org"));
        put(CONTACT, Map.of("mail", "jyj@example.org"));
        this.log.at(Instant.parse("2026-11-24T02:00:00Z"));
        var changed = this.log.add("conference-" + C, present("局长"));
        take(changed);
        assertThat(bean(Contacts.class).mails(C, "jyj")).containsExactly("jyj@example.org");

        clock.set(Instant.parse("2026-11-24T03:00:00Z"));
        put(SEAT, Map.of("mail", "present@example.org"));
        bean(FormerHolders.class).fold(changed, present("局长"));
        assertThat(bean(Contacts.class).mails(C, "jyj")).containsExactly("jyj@example.org", "present@example.org");
        assertThat(withMail(C, Set.of("jyj", "zjj"))).containsExactly("jyj");
    }

    @Test
    @DisplayName("席位换人，前任说过怎样通知的也作废，不论登记过邮箱没有；后任的不受前任牵连，事件来得晚也不动")
    void aFormerHolderLeavesNoWish() {
        String wish = SEAT.replace("contact", "preferences");
        clock.set(Instant.parse("2026-11-24T01:00:00Z"));
        put(wish, Map.of("channels", List.of("inbox")));
        this.log.at(Instant.parse("2026-11-24T02:00:00Z"));
        take(this.log.add("conference-" + C, present("局长")));
        assertThat(bean(Wishes.class).of(C, "jyj", "convener")).isEqualTo(Wish.NONE);

        clock.set(Instant.parse("2026-11-24T03:00:00Z"));
        put(SEAT, Map.of("mail", "present@example.org"));
        assertThat(withMail(C, Set.of("jyj"))).containsExactly("jyj");

        put(SEAT, Map.of("mail", ""));
        put(wish, Map.of("locale", "en"));
        take(this.log.add("conference-" + C, present("代局长")));
        assertThat(bean(Wishes.class).of(C, "jyj", "convener").locale()).contains(Locale.ENGLISH);
    }

    private static ExOfficioHolderChanged present(String post) {
        return new ExOfficioHolderChanged(C, "convener", "convener", "jyj", null, null, new Holder("p", "", post),
                "任免通知", LocalDate.of(2026, 11, 24));
    }

}
