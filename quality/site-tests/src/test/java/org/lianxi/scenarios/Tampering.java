package org.lianxi.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.lianxi.contract.RecordedFact;
import org.lianxi.standalone.audit.rules.Entry;
import org.lianxi.transport.Actor;
import org.lianxi.transport.RecordedEvent;

/**
 * Makes a log say something else than what happened.
 */
final class Tampering {

    private final List<Entry> log;

    Tampering(List<Entry> log) {
        this.log = new ArrayList<>(log);
    }

    <F extends RecordedFact> List<Entry> change(Class<F> type, Predicate<F> which, Function<F, RecordedFact> to) {
        int place = find(type, which);
        Entry was = this.log.get(place);
        this.log.set(place, new Entry(was.event(), to.apply(type.cast(was.fact())), was.metaData(), was.leaf()));
        return this.log;
    }

    <F extends RecordedFact> List<Entry> change(Class<F> type, Function<F, RecordedFact> to) {
        return change(type, (fact) -> true, to);
    }

    <F extends RecordedFact> List<Entry> drop(Class<F> type, Predicate<F> which) {
        this.log.remove(find(type, which));
        return this.log;
    }

    /**
     * Says something at the end.
     */
    <F extends RecordedFact> List<Entry> addAfter(Class<F> type, Function<F, RecordedFact> said) {
        Entry last = this.log.get(find(type, (fact) -> true));
        this.log.add(new Entry(last.event(), said.apply(type.cast(last.fact())), last.metaData(), last.leaf()));
        return this.log;
    }

    <F extends RecordedFact> List<Entry> actor(Class<F> type, Function<Actor, Actor> other) {
        int place = find(type, (fact) -> true);
        Entry was = this.log.get(place);
        this.log.set(place, new Entry(with(was.event(), other.apply(was.event().actor()), was.event().data()),
                was.fact(), was.metaData(), was.leaf()));
        return this.log;
    }

    <F extends RecordedFact> List<Entry> data(Class<F> type, String data) {
        int place = find(type, (fact) -> true);
        Entry was = this.log.get(place);
        this.log.set(place, new Entry(with(was.event(), was.event().actor(), data.getBytes(StandardCharsets.UTF_8)),
                was.fact(), was.metaData(), was.leaf()));
        return this.log;
    }

    private static RecordedEvent with(RecordedEvent was, Actor actor, byte[] data) {
        return new RecordedEvent(was.index(), was.previousIndex(), was.id(), was.type(), was.revision(),
                was.conferenceId(), was.aggregateId(), was.sequence(), was.time(), was.commandId(), actor, data);
    }

    private <F extends RecordedFact> int find(Class<F> type, Predicate<F> which) {
        for (int i = 0; i < this.log.size(); i++) {
            if (type.isInstance(this.log.get(i).fact()) && which.test(type.cast(this.log.get(i).fact()))) {
                return i;
            }
        }
        throw new AssertionError("no such " + type.getSimpleName());
    }

}
