package org.lianxi.command.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random sequences of commands against a plain reference model. A sequence that the two
 * judge differently is cut down until no step can be left out of it.
 */
@DisplayName("会议和纪要：任意次序的办理，准与不准都与对照模型一致")
class MeetingWithMinutesModelTest {

    private static final int SEQUENCES = 150;

    private static final int LENGTH = 120;

    @ParameterizedTest
    @ValueSource(strings = { "attending-units", "none", "in-session", "vote" })
    @DisplayName("随机的办理次序，每一步准与不准都相同，与会单位也相同")
    void everySequenceIsJudgedAsTheModelDoes(String consentOf) {
        assertThat(counterExample(consentOf, ReferenceModel::new)).isEmpty();
    }

    @Test
    @DisplayName("对照模型错了一条，就找得到短短的反例")
    void aWrongModelIsFoundOut() {
        Optional<List<Step>> found = counterExample("attending-units", (consentOf) -> new ReferenceModel(consentOf) {
            @Override
            boolean signed() {
                return true;
            }
        });
        assertThat(found).hasValueSatisfying(
                (steps) -> assertThat(steps).hasSize(8).last().isEqualTo(new Step.Simple(Step.Kind.ISSUE)));
    }

    private static Optional<List<Step>> counterExample(String consentOf, Function<String, ReferenceModel> models) {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            List<Step> steps = sequence(new Random(seed));
            Optional<List<Step>> failing = disagreement(steps, consentOf, models);
            if (failing.isPresent()) {
                return Optional.of(shrunk(failing.get(), consentOf, models));
            }
        }
        return Optional.empty();
    }

    /**
     * Half of the sequences begin with a meeting that is held, so that they come to the
     * minutes.
     */
    private static List<Step> sequence(Random random) {
        List<Step> steps = new ArrayList<>();
        if (random.nextBoolean()) {
            steps.add(new Step.Simple(Step.Kind.CONVENE));
            steps.add(new Step.Simple(Step.Kind.OPEN));
        }
        for (int i = 0; i < LENGTH; i++) {
            steps.add(Step.any(random));
        }
        return steps;
    }

    /**
     * The steps up to the first that the two judge differently.
     */
    private static Optional<List<Step>> disagreement(List<Step> steps, String consentOf,
            Function<String, ReferenceModel> models) {
        ReferenceModel model = models.apply(consentOf);
        World world = new World(consentOf);
        for (int i = 0; i < steps.size(); i++) {
            boolean expected = model.take(steps.get(i));
            if (expected != world.take(steps.get(i)) || !model.attended.equals(world.attended())) {
                return Optional.of(steps.subList(0, i + 1));
            }
        }
        return Optional.empty();
    }

    private static List<Step> shrunk(List<Step> failing, String consentOf, Function<String, ReferenceModel> models) {
        List<Step> smallest = failing;
        for (int i = smallest.size() - 1; i >= 0; i--) {
            List<Step> fewer = new ArrayList<>(smallest);
            fewer.remove(Math.min(i, fewer.size() - 1));
            Optional<List<Step>> still = disagreement(fewer, consentOf, models);
            if (still.isPresent()) {
                smallest = still.get();
                i = smallest.size();
            }
        }
        return smallest;
    }

}
