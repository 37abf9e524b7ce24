package org.lianxi.command.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.Licheng;
import org.lianxi.command.conference.Standing;
import org.lianxi.command.minutes.consenttocorrigendum.ConsentToCorrigendum;
import org.lianxi.command.minutes.draftminutes.DraftMinutes;
import org.lianxi.command.minutes.fileminuteswithgovernment.FileMinutesWithGovernment;
import org.lianxi.command.minutes.proposecorrigendum.ProposeCorrigendum;
import org.lianxi.command.minutes.reviseminutes.ReviseMinutes;
import org.lianxi.command.minutes.signminutes.SignMinutes;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;

@DisplayName("四·一 纪要以作出时的事实为准，制度后来改了也一样")
class MinutesGroundsTest {

    private static final String M = "minutes-1";

    private static final String NUMBER = "鲤职联纪〔2026〕1号";

    private static final String TEXT = "会议议定：专项治理。";

    private static final List<String> TWO = List.of("wjj", "rsj");

    private static final List<AgreedMatter> MATTERS = List.of(new AgreedMatter("resolution-1", 1, "专项治理"));

    private static final String HASH = MinutesText.contentHash("纪要", TEXT);

    private static final MinutesDrafted DRAFTED = new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, "纪要", TEXT,
            HASH, MATTERS, TWO);

    private static final ConsentRequested REQUESTED = new ConsentRequested(Licheng.ID, M, 1, HASH, TWO, null, null);

    private static TestExecutor<Minutes> under(Supplier<Standing> standing, Object... events) {
        return Licheng.fixture(Minutes.class, standing, Licheng.closed()).given(events);
    }

    private static Object[] issued(Object... more) {
        List<Object> events = new ArrayList<>(List.of(DRAFTED, REQUESTED));
        TWO.forEach((unit) -> events.add(new ConsentGiven(Licheng.ID, M, unit, 1, HASH, "online", null, null, null)));
        events.add(new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY));
        events.add(new MinutesIssued(Licheng.ID, M, Licheng.MEETING, 1, HASH, NUMBER, "conference",
                Licheng.standing().unitCodes(), Licheng.TODAY, "联席会议", null, List.of("district-government")));
        events.addAll(Arrays.asList(more));
        return events.toArray();
    }

    private static CorrigendumProposed proposed(String id, int number) {
        return new CorrigendumProposed(Licheng.ID, M, id, number, "更正", MinutesText.contentHash(NUMBER, "更正"), "笔误",
                TWO);
    }

    @Test
    @DisplayName("起草时自拟题目的，用自拟的")
    void aTitleOfItsOwn() {
        Licheng.fixture(Minutes.class)
            .givenNoPriorActivity()
            .when(new DraftMinutes(Licheng.ID, Licheng.MEETING, "专题会议纪要", TEXT), Licheng.office().toMetaData())
            .expectEvents(new MinutesDrafted(Licheng.ID, M, Licheng.MEETING, 1, "专题会议纪要", TEXT,
                    MinutesText.contentHash("专题会议纪要", TEXT), MATTERS, Licheng.NINE));
    }

    @Test
    @DisplayName("只改题目，也是新的一版")
    void anotherTitleIsAnotherVersion() {
        under(Licheng::standing, DRAFTED)
            .when(new ReviseMinutes(Licheng.ID, M, null, "纪要（定稿）", TEXT, "定稿"), Licheng.office().toMetaData())
            .expectEvents(new MinutesRevised(Licheng.ID, M, 2, "纪要（定稿）", TEXT, MinutesText.contentHash("纪要（定稿）", TEXT),
                    "定稿", List.of()));
    }

    @Test
    @DisplayName("INV-10 INV-16 更正征求当初会签单位的同意，制度改为全体同意之后也是")
    void aCorrigendumIsPutToThoseWhoHadConsented() {
        under(() -> Licheng.standingWith("minutes.consent.required", "all-units"), issued())
            .when(new ProposeCorrigendum(Licheng.ID, M, null, "corrigendum-1", "更正", "笔误"),
                    Licheng.office().toMetaData())
            .expectEvents(proposed("corrigendum-1", 1));
    }

    @Test
    @DisplayName("INV-15 印发时欠下的抄报，制度改为不抄报之后也要报")
    void whatWasOwedAtTheIssueStaysOwed() {
        under(() -> Licheng.standingWith("minutes.copyReport.to", null), issued())
            .when(new FileMinutesWithGovernment(Licheng.ID, M, null, "收文一号", null, null), Licheng.office().toMetaData())
            .expectEvents(new MinutesFiledWithGovernment(Licheng.ID, M, 1, HASH, "区人民政府", "收文一号", Licheng.TODAY,
                    "district-government", null));
    }

    @Test
    @DisplayName("INV-14 征求同意之后制度改为不要求同意的，不再等未答复的单位")
    void nobodyIsWaitedForWhereNoConsentIsRequired() {
        under(() -> Licheng.standingWith("minutes.consent.required", "none"), DRAFTED, REQUESTED)
            .when(new SignMinutes(Licheng.ID, M, null, 1, HASH), Licheng.convener().toMetaData())
            .expectEvents(new MinutesSigned(Licheng.ID, M, 1, HASH, "convener", Licheng.TODAY));
    }

    @Test
    @DisplayName("INV-16 先有一份更正撤回了，答复的是后一份")
    void twoCorrigenda() {
        under(Licheng::standing,
                issued(proposed("corrigendum-1", 1), new CorrigendumWithdrawn(Licheng.ID, M, "corrigendum-1", TWO, "x"),
                        proposed("corrigendum-2", 2)))
            .when(new ConsentToCorrigendum(Licheng.ID, M, null, "corrigendum-2", MinutesText.contentHash(NUMBER, "更正")),
                    Licheng.unit("rsj").toMetaData())
            .expectEvents(new CorrigendumConsentGiven(Licheng.ID, M, "corrigendum-2", "rsj",
                    MinutesText.contentHash(NUMBER, "更正")));
    }

}
