package org.lianxi.scenarios;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;
import org.lianxi.contract.conference.Charter;
import org.lianxi.scenarios.course.Course;
import org.lianxi.scenarios.course.Extent;
import org.lianxi.scenarios.course.Step;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("联席会议一年的经过：由制度、规模和种子生成")
class CourseTest {

    private static final Charter CHARTER = Charters.read("licheng-zybfz");

    private static List<Done> year(long seed) {
        Iterable<Step> steps = () -> new Course(CHARTER, Extent.ofYear(2026), seed);
        return StreamSupport.stream(steps.spliterator(), false).map(Done::of).toList();
    }

    @Test
    @DisplayName("同一颗种子生成同样的每一步，换一颗就不同")
    void chanceComesFromTheSeed() {
        assertThat(year(1)).isEqualTo(year(1)).isNotEqualTo(year(2));
    }

    @Test
    @DisplayName("每一步都比前一步晚，都在这一年里，多数成功，有些当被拒绝")
    void stepsComeInTheirOrder() {
        List<Done> steps = year(1);
        assertThat(steps).isSortedAccordingTo((one, other) -> one.at().compareTo(other.at()));
        assertThat(steps.stream().map(Done::at).distinct()).hasSameSizeAs(steps);
        assertThat(steps.getLast().at()).isBefore(Instant.parse("2026-12-31T16:00:00Z"));
        assertThat(steps.stream().filter((step) -> step.refusal() != null).count()).isBetween(50L,
                (long) steps.size() / 5);
    }

    @Test
    @DisplayName("十年、每次会议四十项任务，也一步一步生成得出来")
    void goesOnForYears() {
        Iterator<Step> course = new Course(CHARTER, new Extent(LocalDate.of(2026, 1, 1), 120, 40), 1);
        long steps = 0;
        Instant last = Instant.MIN;
        while (course.hasNext()) {
            Step step = course.next();
            assertThat(step.at()).isAfter(last);
            last = step.at();
            steps++;
        }
        assertThat(steps).isGreaterThan(60_000);
    }

    /**
     * A step with the command that it comes to.
     */
    private record Done(Instant at, Actor actor, String key, ConferenceCommand command, String refusal) {

        static Done of(Step step) {
            return new Done(step.at(), step.actor(), step.key().toString(), step.command(() -> 0), step.refusal());
        }

    }

}
