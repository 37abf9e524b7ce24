package org.lianxi.command.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.matchers.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.lianxi.command.Licheng;
import org.lianxi.command.casework.closecase.CloseCase;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Refusal;
import org.lianxi.contract.casework.CaseActRecorded;
import org.lianxi.contract.casework.CaseClosed;
import org.lianxi.contract.casework.CaseEvent;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * For every act of every kind of the charters that come with Lianxi: a case is played
 * until the act can be done; then one thing after another that it rests on is taken from
 * the record, and the act is refused by the rule that says why.
 */
@DisplayName("三份制度的每一类机制、每一个动作：所凭的少了任何一样，就办不成")
class EveryActRestsOnItsGroundsTest {

    private static final RunningCases RUNNING = new RunningCases();

    private static final AtomicReference<LocalDate> DAY = new AtomicReference<>();

    /**
     * By case: a fixture stays with one aggregate.
     */
    private static final Map<String, AggregateTestFixture<Case>> FIXTURES = new HashMap<>();

    @TestFactory
    @DisplayName("少一个动作、一项授权、一份答复、一个角色，相应的动作被拒绝")
    Stream<DynamicNode> grounds() {
        return CaseOfACharter.ALL.stream()
            .map((of) -> DynamicContainer.dynamicContainer(of.toString(),
                    PlayedCase.of(of, RUNNING)
                        .stream()
                        .map((whole) -> DynamicContainer.dynamicContainer(whole.act().name(), tests(whole)))));
    }

    private static Stream<DynamicTest> tests(PlayedCase whole) {
        List<DynamicTest> tests = new ArrayList<>();
        tests.add(DynamicTest.dynamicTest("样样齐全，办得成",
                () -> when(whole, whole.command(), whole.actor()).expectSuccessfulHandlerExecution()));
        Lacking.of(whole).forEach((lacking) -> tests.add(DynamicTest.dynamicTest("少了" + lacking.what(), () -> {
            assertThat(lacking.then().expected()).as("what the file says").isPresent();
            assertThat(lacking.rules()).contains(lacking.then().expected().orElseThrow());
            refused(lacking.then(), lacking.then().command(), lacking.then().actor(),
                    lacking.then().expected().orElseThrow());
        })));
        return tests.stream();
    }

    @TestFactory
    @DisplayName("没有结论不得办结；抄送没有答复不得办结；办过一次的不再办")
    Stream<DynamicTest> endings() {
        return CaseOfACharter.ALL.stream().flatMap((of) -> {
            List<PlayedCase> played = PlayedCase.of(of, RUNNING);
            return Stream.concat(played.stream().flatMap((whole) -> closings(of, whole)),
                    played.stream().filter((whole) -> whole.act().once() != null).map((whole) -> repeated(of, whole)));
        });
    }

    /**
     * What comes of the act, at the end of the case: closed, unless what the act gave is
     * taken away again.
     */
    private static Stream<DynamicTest> closings(CaseOfACharter of, PlayedCase whole) {
        Actor office = of.actors().stream().filter(Actor::isOffice).findFirst().orElseThrow();
        List<CaseEvent> after = after(whole).stream().filter((event) -> !(event instanceof CaseClosed)).toList();
        PlayedCase ended = whole.with(after);
        if (of.model().hears(after).refusalToClose(office).isPresent()) {
            return Stream.empty();
        }
        return Stream.of("conclusion", "answer")
            .map((what) -> ended.with(after.stream()
                .filter((event) -> !(event instanceof CaseActRecorded done && what.equals(done.gives())))
                .toList()))
            .filter((lacking) -> lacking.events().size() < after.size())
            .filter((lacking) -> of.model().hears(lacking.events()).refusalToClose(office).isPresent())
            .map((lacking) -> DynamicTest.dynamicTest(of + "：" + whole.act().name() + "之后，少了结论或者答复", () -> {
                CloseCase closing = new CloseCase(of.conferenceId(), whole.caseId(), null, "办结");
                when(ended, closing, office).expectSuccessfulHandlerExecution();
                refused(lacking, closing, office,
                        of.model().hears(lacking.events()).refusalToClose(office).orElseThrow());
            }));
    }

    private static DynamicTest repeated(CaseOfACharter of, PlayedCase whole) {
        PlayedCase again = whole.with(after(whole));
        return DynamicTest.dynamicTest(of + "：" + whole.act().name() + "再办一次", () -> {
            assertThat(again.expected().orElseThrow()).isIn("act-is-done-once", "act-belongs-to-the-stage");
            refused(again, again.command(), again.actor(), again.expected().orElseThrow());
        });
    }

    private static List<CaseEvent> after(PlayedCase whole) {
        List<CaseEvent> events = new ArrayList<>(whole.events());
        when(whole, whole.command(), whole.actor()).expectSuccessfulHandlerExecution()
            .expectEventsMatching(Matchers.payloadsMatching(Matchers.predicate((List<?> payloads) -> {
                payloads.forEach((payload) -> events.add((CaseEvent) payload));
                return true;
            })));
        return events;
    }

    private static void refused(PlayedCase then, ConferenceCommand command, Actor actor, String code) {
        when(then, command, actor).expectNoEvents().expectException(Matchers.predicate((Throwable thrown) -> {
            assertThat(thrown).isInstanceOf(Refusal.class);
            assertThat(((Refusal) thrown).code()).isEqualTo(code);
            assertThat(((Refusal) thrown).path()).isEqualTo("caseKinds." + then.of().kind().id());
            assertThat(then.of().standing().charter().clauseOf(((Refusal) thrown).path())).isPresent();
            return true;
        }));
    }

    private static ResultValidator<Case> when(PlayedCase then, ConferenceCommand command, Actor actor) {
        DAY.set(then.day());
        return FIXTURES
            .computeIfAbsent(then.caseId(),
                    (id) -> Licheng.fixture(Case.class, then.of().conferenceId(), then.of()::standing,
                            new RunningCases.DayClock(DAY), (conference) -> List.of()))
            .given(then.events().toArray())
            .when(command, actor.toMetaData());
    }

}
