package org.lianxi.command.conference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.action.ActionState;
import org.lianxi.command.conference.amendcharter.AmendCharter;
import org.lianxi.command.conference.charterfile.CharterError;
import org.lianxi.command.conference.charterfile.CharterFile;
import org.lianxi.command.conference.charterfile.CharterReading;
import org.lianxi.command.conference.nominatemember.NominateMember;
import org.lianxi.command.shared.Actor;
import org.lianxi.contract.action.ActionAssigned;
import org.lianxi.contract.action.ActionSource;
import org.lianxi.contract.conference.CharterAmended;
import org.lianxi.contract.conference.CharterChange;
import org.lianxi.contract.conference.ConferenceEvent;
import org.lianxi.contract.conference.Holder;
import org.lianxi.contract.conference.MemberUnitAdmitted;
import org.lianxi.contract.conference.MemberUnitRenamed;
import org.lianxi.contract.conference.MemberUnitWithdrawn;
import org.lianxi.contract.conference.NominationLapsed;
import org.lianxi.contract.conference.SeatFilled;
import org.lianxi.contract.conference.TermEnded;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("通知 制度的修订：另发文件，不改原文")
class AmendCharterTest {

    private static final String TEXT = text();

    private RunningConferences running;

    @BeforeEach
    void adopt() {
        this.running = new RunningConferences();
        this.running.adopt(RunningConferences.charter("licheng-zybfz"));
    }

    private static String text() {
        try (InputStream file = AmendCharterTest.class.getResourceAsStream("/charters/licheng-zybfz.yaml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                .replace("documentNumber: 泉鲤政办〔2021〕26号", "documentNumber: 泉鲤政办〔2026〕8号")
                .replace("inForceFrom: 2021-04-26", "inForceFrom: 2026-11-01");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static AmendCharter amend(String text) {
        CharterReading reading = CharterFile.readAmendment("charter.yaml", text.getBytes(StandardCharsets.UTF_8),
                Licheng.ID);
        assertThat(reading).as(reading.toString()).isInstanceOf(CharterReading.Loaded.class);
        CharterReading.Loaded loaded = (CharterReading.Loaded) reading;
        return new AmendCharter(loaded.charter(), loaded.sourceHash(), null, null, null);
    }

    private List<ConferenceEvent> amended(String text) {
        int before = this.running.events(Licheng.ID).size();
        this.running.send(amend(text), Licheng.convener());
        List<ConferenceEvent> events = this.running.events(Licheng.ID);
        return events.subList(before, events.size());
    }

    private String refused(String text) {
        return this.running.attempt(amend(text), Licheng.convener()).orElse("granted");
    }

    /** The text without a unit, wherever it stands. */
    private static String without(String unit) {
        return TEXT.lines()
            .filter((line) -> !line.contains("{code: " + unit + ",") && !line.contains(":" + unit + "\"")
                    && !line.contains("from: " + unit + ","))
            .map((line) -> line.startsWith("  - {id: F") || line.contains("roles:")
                    ? line.replace(" " + unit + ",", "").replace(", " + unit + "]", "]") : line)
            .map((line) -> line.matches("  (composition|duties|roster|office): .*") ? line.replace(" " + unit + ",", "")
                    : line)
            .reduce("", (all, line) -> all + line + "\n");
    }

    @Test
    @DisplayName("修改一条规则：新的一版，改动逐条列出，单位、席位、任职不动")
    void changesARule() {
        Standing before = this.running.standing(Licheng.ID);
        List<ConferenceEvent> events = amended(TEXT.replace("noticeAhead: {value: P3D", "noticeAhead: {value: P5D"));
        assertThat(events).singleElement().isInstanceOfSatisfying(CharterAmended.class, (amended) -> {
            assertThat(amended.charterVersion()).isEqualTo(2);
            assertThat(amended.documentNumber()).isEqualTo("泉鲤政办〔2026〕8号");
            assertThat(amended.approvedBy()).isEqualTo("区政府");
            assertThat(amended.inForceFrom()).isEqualTo("2026-11-01");
            assertThat(amended.sourceHash()).startsWith("sha-256:");
            assertThat(amended.changes())
                .contains(new CharterChange("rules.convene.noticeAhead", "changed", "P3D", "P5D"))
                .extracting(CharterChange::path)
                .containsExactlyInAnyOrder("source.documentNumber", "source.inForceFrom", "rules.convene.noticeAhead");
        });
        Standing after = this.running.standing(Licheng.ID);
        assertThat(after.units()).isEqualTo(before.units());
        assertThat(after.holders()).isEqualTo(before.holders());
        assertThat(after.rule("convene.noticeAhead", "")).isEqualTo("P5D");
    }

    @Test
    @DisplayName("职责条文只随修订改变")
    void changesADuty() {
        List<ConferenceEvent> events = amended(TEXT.replace("组织开展职业健康宣教、培训、科研。", "组织开展职业健康宣教和培训。"));
        assertThat(((CharterAmended) events.getFirst()).changes())
            .contains(new CharterChange("duties.D-01.6.text", "changed", "组织开展职业健康宣教、培训、科研。", "组织开展职业健康宣教和培训。"));
    }

    @Test
    @DisplayName("修订所列的新单位加入，有名单的到任，没有的空缺；更名的代码不变")
    void unitsComeAndAreRenamed() {
        List<ConferenceEvent> events = amended(TEXT
            .replace("  - {code: zgh, name: 区总工会",
                    "  - {code: sfj, name: 区司法局, affiliation: government}\n  - {code: zgh, name: 区总工会")
            .replace(" ybj, zgh]", " ybj, zgh, sfj]")
            .replace("scjg, sthj]", "scjg, sthj, sfj]")
            .replace("declared: {units: 15, seats: 32", "declared: {units: 16, seats: 34")
            .replace("name: 区工信局,", "name: 区工业和信息化局,")
            .replace("aliases: [工信局]", "aliases: [工信局, 区工信局]"));
        assertThat(events).hasSize(3);
        assertThat(events.get(1)).isInstanceOfSatisfying(MemberUnitRenamed.class,
                (renamed) -> assertThat(renamed.unitCode()).isEqualTo("gxj"));
        assertThat(events.get(2)).isInstanceOfSatisfying(MemberUnitAdmitted.class, (admitted) -> {
            assertThat(admitted.unitCode()).isEqualTo("sfj");
            assertThat(admitted.proposalId()).isNull();
            assertThat(admitted.basis().reference()).isEqualTo("泉鲤政办〔2026〕8号");
        });
        Standing after = this.running.standing(Licheng.ID);
        assertThat(after.unitCodes()).hasSize(16);
        assertThat(after.charter().seat("member:sfj")).isPresent();
        assertThat(after.holders()).doesNotContainKey("member:sfj");
    }

    @Test
    @DisplayName("修订去掉的单位退出：任期结束，提名终止；还有牵头事项的，不予施行")
    void unitsLeave() {
        String text = without("kjj")
            .replace("declared: {units: 15, seats: 32, persons: 31, duties: 32",
                    "declared: {units: 14, seats: 30, persons: 29, duties: 31")
            .replaceAll("  - id: D-05\n(    .*\n)+", "");
        this.running.send(new NominateMember(Licheng.ID, "nomination-1", "member:kjj",
                new Holder("person-x", "吕晓琳", "区科技局办公室负责人"), "工作变动"), Licheng.unit("kjj"));
        this.running.actions(List.of(ActionState.NONE.evolve(new ActionAssigned(Licheng.ID, "action-1", "专项治理", "要求",
                new ActionSource("resolution", "meeting-1", "resolution-1"), "kjj", List.of(), Licheng.TODAY,
                Licheng.TODAY))));
        assertThat(refused(text)).isEqualTo("leaving-unit-has-no-open-actions");
        this.running.actions(List.of());
        List<ConferenceEvent> events = amended(text);
        assertThat(events).hasExactlyElementsOfTypes(CharterAmended.class, MemberUnitWithdrawn.class, TermEnded.class,
                NominationLapsed.class, TermEnded.class);
        assertThat(((MemberUnitWithdrawn) events.get(1)).lastDay()).isEqualTo("2026-10-31");
        Standing after = this.running.standing(Licheng.ID);
        assertThat(after.unitCodes()).hasSize(14).doesNotContain("kjj");
        assertThat(after.holders()).doesNotContainKeys("member:kjj", "office-member:kjj");
        assertThat(after.pending()).isEmpty();
    }

    @Test
    @DisplayName("修订换了人的席位换人，没换的保留现任，哪怕现任与旧名单不同")
    void holdersAreCarriedOver() {
        List<ConferenceEvent> events = amended(
                TEXT.replace("person: 许万海, post: 区科技局二级调研员", "person: 吕晓琳, post: 区科技局办公室负责人")
                    .replace("persons: 31", "persons: 30"));
        assertThat(events).hasSize(2);
        assertThat(events.get(1)).isInstanceOfSatisfying(SeatFilled.class, (filled) -> {
            assertThat(filled.seatId()).isEqualTo("member:kjj");
            assertThat(filled.holder().name()).isEqualTo("吕晓琳");
            assertThat(filled.from()).isEqualTo("2026-11-01");
        });
    }

    @Test
    @DisplayName("牵头单位只随修订变更：召集人席位换了单位，原任期结束")
    void anotherLeadUnit() {
        List<ConferenceEvent> events = amended(TEXT.replace("leadUnit: wjj", "leadUnit: yjj")
            .replace("host: wjj", "host: yjj")
            .replace("{id: convener, role: convener, tier: 1, unit: wjj",
                    "{id: convener, role: convener, tier: 1, unit: yjj")
            .replace("  - {seat: convener, person: 陈东辉, post: 区卫健局局长}\n", "")
            .replace("persons: 31", "persons: 30"));
        assertThat(events).hasExactlyElementsOfTypes(CharterAmended.class, TermEnded.class);
        Standing after = this.running.standing(Licheng.ID);
        assertThat(after.charter().leadUnit()).isEqualTo("yjj");
        assertThat(after.holders()).doesNotContainKey("convener");
        assertThat(after.isFirstTier("yjj")).isTrue();
    }

    @Test
    @DisplayName("文号相同、没有改动、尚未施行、改了单位代码、批准机关不够、无权登记：一律不予施行")
    void refusesOtherAmendments() {
        String changed = TEXT.replace("noticeAhead: {value: P3D", "noticeAhead: {value: P5D");
        assertThat(refused(changed.replace("泉鲤政办〔2026〕8号", "泉鲤政办〔2021〕26号")))
            .isEqualTo("amendment-has-its-own-document");
        assertThat(refused(TEXT)).isEqualTo("amendment-changes-the-charter");
        assertThat(refused(changed.replace("inForceFrom: 2026-11-01", "inForceFrom: 2026-12-01")))
            .isEqualTo("amendment-is-in-force");
        assertThat(refused(changed.replace("inForceFrom: 2026-11-01", "inForceFrom: 2021-01-01")))
            .isEqualTo("amendment-is-in-force");
        assertThat(refused(TEXT.replace("fgj", "fg"))).isEqualTo("units-keep-their-codes");
        assertThat(refused(changed.replace("approvedBy: 区政府", "approvedBy: 某街道办事处")))
            .isEqualTo("approver-is-not-lower");
        Actor clerk = new Actor("clerk", "wjj", "office-clerk");
        assertThat(this.running.attempt(amend(changed), clerk)).contains("amendment-is-registered");
        assertThat(this.running.standing(Licheng.ID).charterVersion()).isEqualTo(1);
    }

    @Test
    @DisplayName("上级政府批准的修订也予施行")
    void aGovernmentAboveApproves() {
        assertThat(refused(TEXT.replace("noticeAhead: {value: P3D", "noticeAhead: {value: P5D")
            .replace("approvedBy: 区政府", "approvedBy: 市人民政府"))).isEqualTo("granted");
    }

    @Test
    @DisplayName("制度让联席会议自行修订的，凭会议议定")
    void theConferenceAmendsItsOwnCharter() {
        amended(TEXT.replace("amendBy: issuer", "amendBy: conference"));
        AmendCharter again = amend(TEXT.replace("amendBy: issuer", "amendBy: conference")
            .replace("泉鲤政办〔2026〕8号", "鲤职联〔2026〕1号")
            .replace("noticeAhead: {value: P3D", "noticeAhead: {value: P5D"));
        assertThat(this.running.attempt(again, Licheng.convener())).contains("amendment-rests-on-a-resolution");
        this.running.send(new AmendCharter(again.charter(), again.sourceHash(), null, RunningConferences.MEETING,
                RunningConferences.RESOLUTION), Licheng.convener());
        assertThat(((CharterAmended) this.running.events(Licheng.ID).getLast()).basis().reference())
            .isEqualTo(RunningConferences.RESOLUTION);
        assertThat(this.running.standing(Licheng.ID).charterVersion()).isEqualTo(3);
    }

    @Test
    @DisplayName("别的联席会议的文件不能用来修订")
    void theFileIsOfThisConference() {
        CharterReading reading = CharterFile.readAmendment("charter.yaml",
                TEXT.replace("id: licheng-zybfz", "id: another").getBytes(StandardCharsets.UTF_8), Licheng.ID);
        assertThat(((CharterReading.Rejected) reading).errors()).extracting(CharterError::rule)
            .containsExactly("amendment-of-this-conference");
    }

}
