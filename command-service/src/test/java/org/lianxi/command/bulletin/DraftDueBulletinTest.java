package org.lianxi.command.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.bulletin.compilebulletin.CompileBulletin;
import org.lianxi.command.bulletin.draftduebulletin.DraftDueBulletin;
import org.lianxi.command.bulletin.issuebulletin.IssueBulletin;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.shared.ContentHash;
import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinEvent;
import org.lianxi.contract.bulletin.BulletinIssued;
import org.lianxi.contract.bulletin.BulletinWithdrawn;

import static org.lianxi.command.Licheng.TODAY;
import static org.lianxi.command.Licheng.refused;

@DisplayName("四·二 定期通报：到期由系统拟稿，一期一稿，由办公室改、发、撤")
class DraftDueBulletinTest {

    private static final String B = "bulletin-2";

    private static final LocalDate FROM = TODAY.minusMonths(1);

    private static final String TITLE = "工作进展简报";

    private static final String TEXT = "没有进展。";

    private static final String EVERY = "reporting.promptly.digestEvery";

    private static DraftDueBulletin due(LocalDate dueOn) {
        return new DraftDueBulletin(new CompileBulletin(Licheng.ID, B, FROM, TODAY, TITLE, TEXT, 120, List.of()),
                dueOn);
    }

    private static BulletinCompiled compiled(String id, LocalDate dueOn) {
        return new BulletinCompiled(Licheng.ID, id, 1, FROM, TODAY, TITLE, TEXT, ContentHash.of(TITLE, TEXT), 120,
                List.of(), TODAY, dueOn);
    }

    private static BulletinIssued issued(LocalDate on) {
        return new BulletinIssued(Licheng.ID, "bulletin-1", 1, TITLE, ContentHash.of(TITLE, TEXT), "1号", List.of(),
                List.of(), on, List.of());
    }

    /**
     * A conference in which another bulletin has come so far.
     */
    private static TestExecutor<Bulletin> beside(BulletinEvent... events) {
        return under(Licheng.standing(), events);
    }

    private static TestExecutor<Bulletin> under(Standing standing, BulletinEvent... events) {
        List<BulletinState> known = (events.length == 0) ? List.of()
                : List.of(Stream.of(events).reduce(BulletinState.NONE, BulletinState::evolve, (a, b) -> b));
        return Licheng.fixture(Bulletin.class, () -> standing, (conference) -> known).givenNoPriorActivity();
    }

    @Test
    @DisplayName("系统拟稿，写明到期之日；办公室也可以叫它拟，别的单位不行")
    void drafted() {
        beside().when(due(TODAY), Licheng.system().toMetaData()).expectEvents(compiled(B, TODAY));
        beside().when(due(TODAY), Licheng.office().toMetaData()).expectEvents(compiled(B, TODAY));
        refused(beside().when(due(TODAY), Licheng.unit("jyj").toMetaData()), "office-acts",
                "reporting.bulletin.compiledBy");
        refused(beside().when(due(TODAY), Licheng.impostor().toMetaData()), "actor-holds-the-role", "units");
    }

    @Test
    @DisplayName("没有到期的不拟：日子未到，或者上一期印发以来还不到一期")
    void notBeforeItIsDue() {
        refused(beside().when(due(TODAY.plusDays(1)), Licheng.system().toMetaData()), "bulletin-has-fallen-due", EVERY);
        BulletinCompiled first = compiled("bulletin-1", null);
        refused(beside(first, issued(FROM.plusDays(1))).when(due(TODAY), Licheng.system().toMetaData()),
                "bulletin-has-fallen-due", EVERY);
        beside(first, issued(FROM)).when(due(TODAY), Licheng.system().toMetaData()).expectEvents(compiled(B, TODAY));
    }

    @Test
    @DisplayName("一期只拟一稿：撤回的，同一期不再拟，下一期再拟")
    void oncePerPeriod() {
        BulletinEvent[] withdrawn = { compiled("bulletin-1", TODAY.minusDays(1)),
                new BulletinWithdrawn(Licheng.ID, "bulletin-1", "本期不发", TODAY) };
        refused(beside(withdrawn).when(due(TODAY.minusDays(1)), Licheng.system().toMetaData()),
                "period-is-drafted-once", EVERY);
        beside(withdrawn).when(due(TODAY), Licheng.system().toMetaData()).expectEvents(compiled(B, TODAY));
    }

    @Test
    @DisplayName("还有稿子没有印发也没有撤回的，不另拟；办公室自己编的稿子也算")
    void notBesideAnOpenDraft() {
        refused(beside(compiled("bulletin-1", null)).when(due(TODAY), Licheng.system().toMetaData()),
                "no-other-draft-is-open", "reporting.bulletin.compiledBy");
    }

    @Test
    @DisplayName("制度没有规定多久一期，或者没有简报的，不拟")
    void onlyWhereTheCharterAsksForIt() {
        Stream.of(EVERY, "reporting.bulletin.compiledBy")
            .map((path) -> Licheng.standingWith(path, null))
            .forEach((standing) -> refused(under(standing).when(due(TODAY), Licheng.system().toMetaData()),
                    "charter-asks-for-periodic-bulletins", EVERY));
    }

    @Test
    @DisplayName("期间、所含报告与自编的简报同样要求")
    void whatItSaysIsChecked() {
        refused(beside()
            .when(new DraftDueBulletin(new CompileBulletin(Licheng.ID, B, TODAY, FROM, TITLE, TEXT, 120, List.of()),
                    TODAY), Licheng.system().toMetaData()),
                "period-ends-after-it-begins", EVERY);
        refused(beside().when(new DraftDueBulletin(
                new CompileBulletin(Licheng.ID, B, FROM, TODAY, TITLE, TEXT, 120, List.of("report-none")), TODAY),
                Licheng.system().toMetaData()), "reports-exist", "reporting.progressTo");
    }

    @Test
    @DisplayName("系统拟的稿子，印发与别的简报一样由办公室办，系统不能印发")
    void issuedByTheOffice() {
        IssueBulletin issue = new IssueBulletin(Licheng.ID, B, null, null);
        Licheng.fixture(Bulletin.class)
            .given(compiled(B, TODAY))
            .when(issue, Licheng.office().toMetaData())
            .expectSuccessfulHandlerExecution();
        refused(Licheng.fixture(Bulletin.class).given(compiled(B, TODAY)).when(issue, Licheng.system().toMetaData()),
                "actor-holds-the-role", "units");
    }

}
