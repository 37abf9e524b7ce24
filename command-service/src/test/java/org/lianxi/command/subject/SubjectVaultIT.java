package org.lianxi.command.subject;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.support.Roles;
import org.lianxi.contract.conference.SubjectIds;

import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("姓名库：同单位同名是同一人；没有事件提到的不留；删除后换新代号")
class SubjectVaultIT {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Instant START = Instant.parse("2026-11-24T01:00:00Z");

    private static EmbeddedPostgres postgres;

    private static JdbcClient jdbc;

    private static Roles roles;

    @BeforeAll
    static void start() throws IOException {
        postgres = EmbeddedPostgres.start();
        roles = Roles.migrated(postgres);
        jdbc = JdbcClient.create(roles.application());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static SubjectVault at(Duration later) {
        return new SubjectVault(roles.application(), Clock.fixed(START.plus(later), ZONE));
    }

    private static void event(String type, String aggregate, String payload, String at) {
        jdbc.sql(
                "insert into event (event_identifier, aggregate_identifier, sequence_number, time_stamp, payload_type, "
                        + "payload, meta_data, conference_id) values (gen_random_uuid()::text, ?, 0, ?, ?, "
                        + "convert_to(?, 'UTF8'), '', 'c')")
            .params(aggregate, at, type, payload)
            .update();
    }

    private static String named(String subject) {
        return "{\"attendee\":\"" + subject + "\"}";
    }

    @Test
    @DisplayName("同单位同名同一代号，别的单位、别的联席会议另有代号；职务以后说的为准，不说不变")
    void theSameNameInAUnitIsTheSamePerson() {
        SubjectVault vault = at(Duration.ZERO);
        String subject = vault.refer("c", "jyj", "同名者", "科长");
        assertThat(SubjectIds.is(subject)).isTrue();
        assertThat(vault.refer("c", "jyj", "同名者", null)).isEqualTo(subject);
        assertThat(vault.people("c", List.of(subject))).singleElement()
            .satisfies((person) -> assertThat(person.post()).isEqualTo("科长"));
        assertThat(vault.refer("c", "", "同名者", null)).isNotEqualTo(subject);
        assertThat(vault.refer("d", "jyj", "同名者", null)).isNotEqualTo(subject);
        assertThat(vault.knows("d", subject)).isFalse();
    }

    @Test
    @DisplayName("命令被拒，姓名一小时后删去；又被提到的、事件里有的，留下")
    void whatNoEventHoldsGoes() {
        SubjectVault vault = at(Duration.ZERO);
        String refused = vault.refer("c", "gxj", "未成者", null);
        String held = vault.refer("c", "gxj", "已记者", null);
        event("org.lianxi.meeting.attendance-recorded.v1", "meeting-v1", named(held), "2026-11-20T17:00:00Z");
        at(Duration.ofMinutes(59)).eraseWhatIsToBeErased();
        assertThat(vault.knows("c", refused)).isTrue();

        String again = at(Duration.ofMinutes(50)).refer("c", "gxj", "未成者", null);
        at(Duration.ofMinutes(61)).eraseWhatIsToBeErased();
        assertThat(again).isEqualTo(refused);
        assertThat(vault.knows("c", refused)).isTrue();
        at(Duration.ofMinutes(111)).eraseWhatIsToBeErased();
        assertThat(vault.knows("c", refused)).isFalse();
        assertThat(vault.nameOf("c", held)).contains("已记者");
        assertThat(vault.lastNamedOn("c", held)).contains(LocalDate.of(2026, 11, 21));
    }

    @Test
    @DisplayName("记了删除，从那一刻起就不告诉姓名；清理后库里没有；同一人再来，是新代号")
    void anErasedNameIsGone() {
        SubjectVault vault = at(Duration.ZERO);
        String subject = vault.refer("c", "czj", "已删者", "主任");
        vault.confirm("c", List.of(subject));
        event("org.lianxi.conference.subject-erased.v1", subject, "{}", "2026-11-24T01:00:00Z");
        assertThat(vault.nameOf("c", subject)).isEmpty();
        assertThat(vault.peopleOf("c", "czj")).singleElement().satisfies((person) -> {
            assertThat(person.name()).isNull();
            assertThat(person.post()).isNull();
            assertThat(person.erasedAt()).isEqualTo("2026-11-24T01:00:00Z");
        });

        vault.eraseWhatIsToBeErased();
        vault.eraseWhatIsToBeErased();
        assertThat(jdbc.sql("select count(*) from vault.subject s where s::text ~ '已删者|主任'").query(Long.class).single())
            .isZero();
        assertThat(vault.knows("c", subject)).isTrue();
        assertThat(vault.refer("c", "czj", "已删者", null)).isNotEqualTo(subject);
    }

}
