package org.lianxi.scenarios.course;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongSupplier;

import org.lianxi.command.shared.Actor;
import org.lianxi.command.shared.ConferenceCommand;

/**
 * What is to happen when. Occasions come in the order of their times; each one writes
 * down steps, a little apart from each other, and enters further occasions. All chance
 * comes from one seed, so the same entries give the same steps.
 */
final class Diary implements Iterator<Step> {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Duration APART = Duration.ofSeconds(20);

    private static final int PERCENT = 100;

    private final PriorityQueue<Occasion> occasions = new PriorityQueue<>(
            Comparator.comparing(Occasion::at).thenComparingLong(Occasion::number));

    private final Deque<Step> steps = new ArrayDeque<>();

    private final Random random;

    private final Instant end;

    private Instant now = Instant.MIN;

    private long entered;

    Diary(long seed, LocalDate until) {
        this.random = new Random(seed);
        this.end = until.atStartOfDay(ZONE).toInstant();
    }

    /**
     * Enters an occasion. A day off moves it to the next Monday.
     */
    void on(LocalDate day, LocalTime time, Runnable occasion) {
        LocalDate worked = Days.workday(day);
        this.occasions.add(new Occasion(worked.atTime(time).atZone(ZONE).toInstant(), this.entered++, occasion));
    }

    void after(int days, LocalTime time, Runnable occasion) {
        on(today().plusDays(days), time, occasion);
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.now, ZONE);
    }

    OffsetDateTime now() {
        return this.now.atZone(ZONE).toOffsetDateTime();
    }

    void does(Actor actor, ConferenceCommand command) {
        write(actor, (logIndex) -> command, null);
    }

    void does(Actor actor, Function<LongSupplier, ConferenceCommand> command) {
        write(actor, command, null);
    }

    /**
     * A step whose key is not drawn by chance.
     */
    void does(Actor actor, ConferenceCommand command, UUID key) {
        write(actor, (logIndex) -> command, null, key);
    }

    /**
     * A step that is refused, whose key is not drawn by chance.
     */
    void isRefused(Actor actor, ConferenceCommand command, String code, UUID key) {
        write(actor, (logIndex) -> command, code, key);
    }

    void isRefused(Actor actor, ConferenceCommand command, String code) {
        write(actor, (logIndex) -> command, code);
    }

    private void write(Actor actor, Function<LongSupplier, ConferenceCommand> command, String refusal) {
        write(actor, command, refusal, uuid());
    }

    private void write(Actor actor, Function<LongSupplier, ConferenceCommand> command, String refusal, UUID key) {
        this.steps.add(new Step(this.now, actor, key, command, refusal));
        this.now = this.now.plus(APART);
    }

    String id(String type) {
        return type + "-" + uuid();
    }

    private UUID uuid() {
        return new UUID(this.random.nextLong(), this.random.nextLong());
    }

    boolean chance(int percent) {
        return this.random.nextInt(PERCENT) < percent;
    }

    int between(int least, int most) {
        return this.random.nextInt(least, most + 1);
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(this.random.nextInt(choices.size()));
    }

    /**
     * Some of many.
     * @return at most that many, in no order
     */
    <T> List<T> some(int count, Collection<T> choices) {
        List<T> mixed = new ArrayList<>(choices);
        Collections.shuffle(mixed, this.random);
        return List.copyOf(mixed.subList(0, Math.min(count, mixed.size())));
    }

    @Override
    public boolean hasNext() {
        while (this.steps.isEmpty() && !this.occasions.isEmpty() && this.occasions.peek().at().isBefore(this.end)) {
            Occasion next = this.occasions.poll();
            this.now = this.now.isAfter(next.at()) ? this.now : next.at();
            next.happens().run();
        }
        return !this.steps.isEmpty();
    }

    @Override
    public Step next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return this.steps.remove();
    }

    private record Occasion(Instant at, long number, Runnable happens) {
    }

}
