package org.lianxi.notification.shared;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TogetherTest {

    private final List<List<Integer>> asked = Collections.synchronizedList(new ArrayList<>());

    @Test
    @DisplayName("前一问还没答完时来的，下一次一起答，各得各的答案")
    void thoseWhoComeMeanwhileAreAnsweredTogether() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Together<Integer, Integer> together = new Together<>((numbers) -> {
            this.asked.add(numbers);
            first.countDown();
            awaited(goOn);
            return numbers.stream().map((number) -> number * 2).toList();
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> alone = threads.submit(() -> together.ask(1));
            first.await();
            List<Future<Integer>> others = IntStream.rangeClosed(2, 20)
                .mapToObj((number) -> threads.submit(() -> together.ask(number)))
                .toList();
            Awaitility.await().until(() -> together.waiting() == 19);
            goOn.countDown();

            assertThat(alone.get()).isEqualTo(2);
            for (int index = 0; index < others.size(); index++) {
                assertThat(others.get(index).get()).isEqualTo((index + 2) * 2);
            }
        }
        assertThat(this.asked).hasSize(2);
        assertThat(this.asked.getLast()).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 200 })
    @Timeout(60)
    @DisplayName("无论怎么交错，每一问都有答案")
    void everyQuestionIsAnswered(int patience) throws Exception {
        Together<Integer, Integer> together = new Together<>((numbers) -> {
            Thread.yield();
            return List.copyOf(numbers);
        }, Duration.ofNanos(patience * 1_000L), () -> 40);
        Callable<Boolean> manyTimes = () -> {
            for (int number = 0; number < 500; number++) {
                if (together.ask(number) != number) {
                    return false;
                }
            }
            return true;
        };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(threads.invokeAll(Collections.nCopies(40, manyTimes))).extracting(Future::resultNow)
                .containsOnly(true);
        }
    }

    @Test
    @Timeout(60)
    @DisplayName("该来的都来了就不再等")
    void nobodyWaitsWhenAllHaveAsked() throws Exception {
        Together<Integer, Integer> together = new Together<>((numbers) -> {
            this.asked.add(numbers);
            return numbers;
        }, Duration.ofHours(1), () -> 5);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> five = IntStream.range(0, 5)
                .<Callable<Integer>>mapToObj((number) -> () -> together.ask(number))
                .toList();
            assertThat(threads.invokeAll(five)).extracting(Future::resultNow).containsExactly(0, 1, 2, 3, 4);
        }
        assertThat(this.asked).hasSize(1);
    }

    @Test
    @DisplayName("一次没答成，一起问的都得知原因；下一次照答")
    void aFailureIsToldAndForgotten() {
        Together<Integer, Integer> together = new Together<>((numbers) -> {
            if (numbers.contains(13)) {
                throw new IllegalStateException("away");
            }
            return numbers;
        });

        assertThatThrownBy(() -> together.ask(13)).isInstanceOf(IllegalStateException.class).hasMessage("away");
        assertThat(together.ask(14)).isEqualTo(14);
    }

    @Test
    @Timeout(60)
    @DisplayName("答到一半出了错误，后面等着的照样有人答")
    void thoseBehindAnErrorAreAnswered() throws Exception {
        CountDownLatch first = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Together<Integer, Integer> together = new Together<>((numbers) -> {
            first.countDown();
            awaited(goOn);
            if (numbers.contains(13)) {
                throw new StackOverflowError("too deep");
            }
            return numbers;
        });
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> failing = threads.submit(() -> together.ask(13));
            first.await();
            Future<Integer> behind = threads.submit(() -> together.ask(14));
            Awaitility.await().until(() -> together.waiting() == 1);
            goOn.countDown();

            assertThat(behind.get()).isEqualTo(14);
            assertThatThrownBy(failing::get).hasCauseInstanceOf(StackOverflowError.class);
        }
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        }
        catch (InterruptedException ex) {
            throw new AssertionError(ex);
        }
    }

}
