package org.lianxi.command.bulletin;

import java.time.LocalDate;
import java.util.List;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.bulletin.editbulletin.EditBulletin;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.bulletin.withdrawbulletin.WithdrawBulletin;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEdited;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;
import org.lianxi.contract.conference.MemberUnitAdmitted;

import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 办公室及时向各成员单位通报工作进展情况：简报")
class BulletinTest {

    private static final String B = "bulletin-1";

    private static final String TITLE = "11月工作进展简报";

    private static final String TEXT = "本期有1份进展报告。";

    private static final String NEW_TEXT = "本期有1份进展报告，1件逾期。";

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

    private static final LocalDate TO = LocalDate.of(2026, 11, 24);

    private static final List<String> ALL = Licheng.standing().unitCodes();

    private static final List<String> REPORTS = List.of("report-1");

    private static final BulletinCompiled COMPILED = new BulletinCompiled(Licheng.ID, B, 1, FROM, TO, TITLE, TEXT,
            ContentHash.of(TITLE, TEXT), 120, REPORTS, Licheng.TODAY, null);

    private static final BulletinEdited EDITED = new BulletinEdited(Licheng.ID, B, 2, TITLE, NEW_TEXT,
            ContentHash.of(TITLE, NEW_TEXT), Licheng.TODAY);

    private static final BulletinIssued ISSUED = issued(1, COMPILED.contentHash(), ALL);

    private static final IssueBulletin ISSUE = new IssueBulletin(Licheng.ID, B, null, null);

    private static BulletinIssued issued(int version, String hash, List<String> recipients) {
        return new BulletinIssued(Licheng.ID, B, version, TITLE, hash, "鲤职联报〔2026〕1号", recipients, REPORTS,
                Licheng.TODAY, List.of());
    }

    private static CompileBulletin compile(LocalDate from, LocalDate to) {
        return new CompileBulletin(Licheng.ID, B, from, to, TITLE, TEXT, 120, List.of("report-1", "report-1"));
    }

    private static TestExecutor<Bulletin> given(Object... events) {
        return Licheng.fixture(Bulletin.class).given(events);
    }

    @Test
    @DisplayName("由办公室编，写明期间、所据记录和所含报告，每份报告只列一次")
    void compiling() {
        Licheng.fixture(Bulletin.class)
            .givenNoPriorActivity()
            .when(compile(FROM, TO), Licheng.office().toMetaData())
            .expectEvents(COMPILED);
        refused(given().when(compile(FROM, TO), Licheng.unit("jyj").toMetaData()), "office-acts",
                "reporting.bulletin.compiledBy");
        refused(given().when(compile(TO, FROM), Licheng.office().toMetaData()), "period-ends-after-it-begins",
                "reporting.promptly.digestEvery");
    }

    @Test
    @DisplayName("所含报告须是本联席会议收到的进展报告，别的联席会议的、没有的都不收；没有报告也可以编")
    void coversOnlyReportsThatWereGiven() {
        CompileBulletin invented = new CompileBulletin(Licheng.ID, B, FROM, TO, TITLE, TEXT, 120,
                List.of(Licheng.REPORT, "report-of-another-conference"));
        refused(given().when(invented, Licheng.office().toMetaData()), "reports-exist", "reporting.progressTo");
        given()
            .when(new CompileBulletin(Licheng.ID, B, FROM, TO, TITLE, TEXT, 120, List.of()),
                    Licheng.office().toMetaData())
            .expectSuccessfulHandlerExecution();
    }

    @Test
    @DisplayName("印发前可以改，改了就是新的一版")
    void editing() {
        given(COMPILED).when(new EditBulletin(Licheng.ID, B, null, null, NEW_TEXT), Licheng.office().toMetaData())
            .expectEvents(EDITED);
        refused(given(COMPILED).when(new EditBulletin(Licheng.ID, B, null, null, TEXT), Licheng.office().toMetaData()),
                "bulletin-text-differs", "reporting.bulletin.compiledBy");
        refused(given(COMPILED, ISSUED).when(new EditBulletin(Licheng.ID, B, null, null, NEW_TEXT),
                Licheng.office().toMetaData()), "bulletin-is-a-draft", "reporting.bulletin.compiledBy");
    }

    @Test
    @DisplayName("INV-23：发至印发时的全部成员单位，缺席的、无关的、办公室所在单位都在内")
    void goesToEveryMemberUnit() {
        given(COMPILED).when(ISSUE, Licheng.office().toMetaData()).expectEvents(ISSUED);
        given(COMPILED, EDITED)
            .when(new IssueBulletin(Licheng.ID, B, null, ALL.reversed()), Licheng.office().toMetaData())
            .expectEvents(issued(2, EDITED.contentHash(), ALL));
    }

    @Test
    @DisplayName("INV-23：只发一部分单位，漏一个即不受理")
    void neverASubset() {
        for (String left : ALL) {
            List<String> fourteen = ALL.stream().filter((unit) -> !unit.equals(left)).toList();
            refused(given(COMPILED).when(new IssueBulletin(Licheng.ID, B, null, fourteen),
                    Licheng.office().toMetaData()), "bulletin-goes-to-every-member-unit", "reporting.progressTo");
        }
    }

    @Test
    @DisplayName("INV-23：以印发时为准，编好之后才加入的单位也发")
    void unitsInForceAtIssue() {
        MemberUnitAdmitted sixteenth = new MemberUnitAdmitted(Licheng.ID, "gxq", "高新区管委会", "高新区管委会", "government", 16,
                Licheng.TODAY);
        List<String> sixteen = Licheng.standing(sixteenth).unitCodes();
        Licheng.fixture(Bulletin.class, () -> Licheng.standing(sixteenth), Licheng.closed())
            .given(COMPILED)
            .when(ISSUE, Licheng.office().toMetaData())
            .expectEvents(issued(1, COMPILED.contentHash(), sixteen));
        refused(Licheng.fixture(Bulletin.class, () -> Licheng.standing(sixteenth), Licheng.closed())
            .given(COMPILED)
            .when(new IssueBulletin(Licheng.ID, B, null, ALL), Licheng.office().toMetaData()),
                "bulletin-goes-to-every-member-unit", "reporting.progressTo");
    }

    @Test
    @DisplayName("印发一次；印发前可以撤回，撤回就了结")
    void issuedOrWithdrawnOnce() {
        WithdrawBulletin withdraw = new WithdrawBulletin(Licheng.ID, B, null, "并入下期");
        BulletinWithdrawn withdrawn = new BulletinWithdrawn(Licheng.ID, B, "并入下期", Licheng.TODAY);
        given(COMPILED).when(withdraw, Licheng.office().toMetaData()).expectEvents(withdrawn);
        refused(given(COMPILED, ISSUED).when(withdraw, Licheng.office().toMetaData()), "bulletin-is-a-draft",
                "reporting.bulletin.compiledBy");
        refused(given(COMPILED, ISSUED).when(ISSUE, Licheng.office().toMetaData()), "bulletin-is-a-draft",
                "reporting.bulletin.compiledBy");
        refused(given(COMPILED, withdrawn).when(ISSUE, Licheng.office().toMetaData()), "bulletin-is-a-draft",
                "reporting.bulletin.compiledBy");
    }

}
