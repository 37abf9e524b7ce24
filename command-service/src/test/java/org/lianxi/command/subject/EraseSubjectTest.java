package org.lianxi.command.subject;

import java.time.LocalDate;
import java.util.Optional;

import org.axonframework.test.aggregate.ResultValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.subject.erasesubject.EraseSubject;
import org.lianxi.command.subject.erasesubject.NamesAreKeptNoLonger;
import org.lianxi.command.subject.erasesubject.SubjectIsNotErasedYet;
import org.lianxi.contract.conference.SubjectErased;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Licheng.refused;

@DisplayName("删除名册以外人员的姓名：谁删的、凭什么删，记录在案；姓名不在其中")
class EraseSubjectTest {

    private static final String PATH = "attendance.namesKeptFor";

    private static final EraseSubject ERASE = new EraseSubject(Licheng.ID, Licheng.SUBJECT, "consent-withdrawn");

    private static ResultValidator<Subject> when(Standing standing, EraseSubject command, Actor actor) {
        return Licheng.fixture(Subject.class, () -> standing, Licheng.closed())
            .givenNoPriorActivity()
            .when(command, actor.toMetaData());
    }

    @ParameterizedTest
    @CsvSource({ "office-clerk", "convener", "data-protection", "office-director" })
    @DisplayName("办公室、召集人、个人信息保护负责人可以删除")
    void officeConvenerAndDataProtectionErase(String role) {
        when(Licheng.standing(), ERASE, new Actor("somebody", "wjj", role))
            .expectEvents(new SubjectErased(Licheng.ID, Licheng.SUBJECT, "consent-withdrawn", "wjj", TODAY));
    }

    @Test
    @DisplayName("成员单位不能；别的单位也没有个人信息保护负责人")
    void unitsDoNot() {
        refused(when(Licheng.standing(), ERASE, Licheng.unit("gxj")), "office-or-data-protection-erases", PATH);
        refused(when(Licheng.standing(), ERASE, new Actor("somebody", "gxj", "data-protection")),
                "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("没有这个人员代号")
    void unknownReferencesAreRefused() {
        refused(when(Licheng.standing(), new EraseSubject(Licheng.ID, "subject-none", "unlawful"), Licheng.office()),
                "unknown-subject", "subject");
    }

    @Test
    @DisplayName("保存期限未满的不能删，说明到哪一天")
    void namesAreKeptAsLongAsTheLawHasIt() {
        refused(when(Licheng.standingWith(PATH, "P10Y"), ERASE, Licheng.office()), "names-are-kept-no-longer", PATH);
    }

    @ParameterizedTest(name = "{0} 起保存 {1}，{2} 可以删除：{3}")
    @CsvSource({ "2026-01-31, P1M, 2026-02-27, false", "2026-01-31, P1M, 2026-02-28, true",
            "2016-11-24, P10Y, 2026-11-23, false", "2016-11-24, P10Y, 2026-11-24, true",
            "2026-11-24, P30D, 2026-12-23, false", "2026-11-24, P30D, 2026-12-24, true" })
    @DisplayName("期限从最后一次被记下起算，到期那天可以删除")
    void thePeriodEnds(LocalDate named, String period, LocalDate today, boolean holds) {
        assertThat(new NamesAreKeptNoLonger(Optional.of(named), today, Licheng.standingWith(PATH, period)).holds())
            .isEqualTo(holds);
        assertThat(new NamesAreKeptNoLonger(Optional.empty(), today, Licheng.standingWith(PATH, period)).holds())
            .isTrue();
    }

    @Test
    @DisplayName("删过的不再删：subject-is-not-erased-yet")
    void aNameIsErasedOnce() {
        assertThat(new SubjectIsNotErasedYet(true).holds()).isFalse();
        assertThat(new SubjectIsNotErasedYet(true).code()).isEqualTo("subject-is-not-erased-yet");
    }

}
