package org.lianxi.command.shared.http;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.axonframework.commandhandling.CommandHandler;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianxi.command.action.Actions;
import org.lianxi.command.action.Assignments;
import org.lianxi.command.action.Reports;
import org.lianxi.command.bulletin.Bulletins;
import org.lianxi.command.casework.CaseFiles;
import org.lianxi.command.casework.Cases;
import org.lianxi.command.conference.Conferences;
import org.lianxi.command.conference.DocumentNumbers;
import org.lianxi.command.meeting.Meetings;
import org.lianxi.command.minutes.MinutesNumbers;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.command.shared.Things;
import org.lianxi.command.shared.http.Race.Moves;
import org.lianxi.command.shared.http.RunningService.Answer;

import org.springframework.beans.factory.annotation.AnnotatedBeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A command that looks at another aggregate, and one that changes it, sent to two
 * instances at once: what comes of it is what comes of the one after the other.
 */
@DisplayName("跨聚合的规则：两个实例上同时办，结果总与先后办的某一种相同")
class RacesIT {

    private static final int ROUNDS = 4;

    private static final Set<Class<?>> PORTS = Set.of(Meetings.class, Assignments.class, Actions.class, Reports.class,
            Things.class, MinutesNumbers.class, DocumentNumbers.class, Bulletins.class, Cases.class, CaseFiles.class);

    /**
     * Minutes are only of meetings that are closed, and nothing about those changes.
     */
    private static final Set<String> SETTLED = Set.of("SignMinutes/Meetings", "IssueMinutes/Meetings",
            "EscalateDeadlock/Meetings");

    private static RunningService one;

    private static RunningService two;

    @BeforeAll
    static void start() throws IOException {
        one = new RunningService();
        two = one.another();
        await().until(() -> one.get("/api/conferences/none/refusals").status(), (status) -> status == 200);
    }

    @AfterAll
    static void stop() throws IOException {
        two.close();
        one.close();
    }

    static List<Race> races() {
        return Races.all();
    }

    @Test
    @DisplayName("每个看别的聚合的命令都有一场；每种聚合都有一场对着联席会议的变动")
    void everyLookHasARace() {
        Set<String> raced = Races.all().stream().flatMap((race) -> race.looks().stream()).collect(Collectors.toSet());
        Set<String> looks = handlers().flatMap(RacesIT::looks).collect(Collectors.toCollection(TreeSet::new));
        assertThat(looks).isNotEmpty();
        looks.removeAll(raced);
        assertThat(looks).isEqualTo(new TreeSet<>(SETTLED));
        Set<String> resting = handlers().filter(RacesIT::restsOnTheConference)
            .map((handler) -> feature(handler.getDeclaringClass()))
            .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shaken = handlers().filter((handler) -> raced.contains(commandOf(handler) + "/Conferences"))
            .map((handler) -> feature(handler.getDeclaringClass()))
            .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shaken).isEqualTo(resting);
    }

    private static Stream<Executable> handlers() {
        ClassPathScanningCandidateComponentProvider scanner = new ClassPathScanningCandidateComponentProvider(false) {

            @Override
            protected boolean isCandidateComponent(AnnotatedBeanDefinition definition) {
                return true;
            }

        };
        scanner.addIncludeFilter((reader, readers) -> true);
        return scanner.findCandidateComponents("org.lianxi.command")
            .stream()
            .map((definition) -> ClassUtils.resolveClassName(definition.getBeanClassName(), null))
            .<Executable>flatMap((type) -> Stream.concat(Arrays.stream(type.getDeclaredMethods()),
                    Arrays.stream(type.getDeclaredConstructors())))
            .filter((handler) -> handler.isAnnotationPresent(CommandHandler.class));
    }

    private static Stream<String> looks(Executable handler) {
        return Arrays.stream(handler.getParameterTypes())
            .filter(PORTS::contains)
            .map((port) -> commandOf(handler) + "/" + port.getSimpleName());
    }

    private static boolean restsOnTheConference(Executable handler) {
        return Arrays.asList(handler.getParameterTypes()).contains(Conferences.class);
    }

    private static String commandOf(Executable handler) {
        return Arrays.stream(handler.getParameterTypes())
            .filter(ConferenceCommand.class::isAssignableFrom)
            .findFirst()
            .orElseThrow()
            .getSimpleName();
    }

    private static String feature(Class<?> type) {
        return type.getPackageName();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("races")
    @DisplayName("两人同时")
    void comesOutAsOneAfterTheOther(Race race) throws Exception {
        String forward = inTurn(race, true);
        String backward = inTurn(race, false);
        assertThat(forward).as("the order matters").isNotEqualTo(backward);
        for (int round = 0; round < ROUNDS; round++) {
            assertThat(atOnce(race, round)).isIn(forward, backward);
        }
    }

    private static String inTurn(Race race, boolean firstFirst) {
        Scene scene = new Scene(one);
        Moves moves = race.moves().apply(scene);
        String before = outcome(firstFirst ? first(one, moves) : second(one, moves));
        String after = outcome(firstFirst ? second(one, moves) : first(one, moves));
        return (firstFirst ? before + ", " + after : after + ", " + before) + ": " + race.seenIn(one, scene, moves);
    }

    private static String atOnce(Race race, int round) throws Exception {
        Scene scene = new Scene(one);
        Moves moves = race.moves().apply(scene);
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> first = callers.submit(() -> {
                start.await();
                return first((round % 2 == 0) ? one : two, moves);
            });
            Future<Answer> second = callers.submit(() -> {
                start.await();
                return second((round % 2 == 0) ? two : one, moves);
            });
            return outcome(first.get()) + ", " + outcome(second.get()) + ": " + race.seenIn(one, scene, moves);
        }
    }

    private static Answer first(RunningService instance, Moves moves) {
        return send(instance, moves.first(), moves.firstKey());
    }

    private static Answer second(RunningService instance, Moves moves) {
        return send(instance, moves.second(), moves.secondKey());
    }

    private static Answer send(RunningService instance, Call call, UUID key) {
        return instance
            .send(Scene.request(instance, call).header("If-Match", "*").setHeader("Idempotency-Key", key.toString()));
    }

    private static String outcome(Answer answer) {
        return (answer.status() < 300) ? String.valueOf(answer.status()) : answer.code();
    }

}
