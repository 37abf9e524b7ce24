package org.lianxi.query.replay;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.SubscribingEventProcessor;
import org.bson.Document;
import org.lianxi.query.conference.roster.RosterOfDay;
import org.lianxi.query.ingest.EventFolding;
import org.lianxi.query.ingest.PoisonousEventException;
import org.lianxi.query.shared.Projection;
import org.lianxi.query.shared.ReplayEdition;
import org.lianxi.query.shared.ViewBatch;
import org.lianxi.query.shared.ViewId;
import org.lianxi.transport.EventSource;
import org.lianxi.transport.RecordedEvent;

/**
 * Folds events into views by the projections that the service uses, in memory: without a
 * store, a topic or a server. Used by one thread.
 */
public final class Replay implements AutoCloseable {

    private static final String EVERYTHING = "all";

    private final Questions questions;

    private final Map<String, List<String>> collections = new LinkedHashMap<>();

    private final EventFolding folding;

    private final SubscribingEventProcessor processor;

    private final ReplayEdition edition;

    private Replay(Questions questions, Collection<String> wanted) {
        this.questions = questions;
        List<Projection> projections = named(wanted).map(this::open).toList();
        EventSource source = this.questions.part(EventSource.class);
        this.processor = SubscribingEventProcessor.builder()
            .name(Projection.GROUP)
            .messageSource(source)
            .errorHandler(PropagatingErrorHandler.instance())
            .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                .eventHandlers(projections)
                .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                .build())
            .build();
        this.processor.start();
        this.folding = this.questions.part(EventFolding.class);
        this.edition = this.questions.part(ViewBatch.class).replayed();
    }

    /**
     * Begins a replay.
     * @param wanted the questions to fold for: {@code roster}, {@code minutes.register},
     * or {@code all}
     * @return a replay that has seen no event
     * @throws UnknownQuestionException if there is no such question, or several
     */
    public static Replay of(Collection<String> wanted) {
        Questions questions = new Questions();
        try {
            return new Replay(questions, wanted);
        }
        catch (RuntimeException ex) {
            questions.close();
            throw ex;
        }
    }

    private Stream<String> named(Collection<String> wanted) {
        List<String> names = this.questions.names();
        if (wanted.contains(EVERYTHING)) {
            return names.stream();
        }
        return wanted.stream().map((name) -> named(name, names)).distinct();
    }

    private static String named(String name, List<String> names) {
        List<String> found = names.stream()
            .filter((question) -> question.equals(name) || question.endsWith("." + name))
            .toList();
        if (found.size() != 1) {
            throw new UnknownQuestionException(name, found.isEmpty() ? names : found);
        }
        return found.getFirst();
    }

    /**
     * A projection opens its collections when it is made.
     */
    private Projection open(String question) {
        ViewBatch views = this.questions.part(ViewBatch.class);
        List<String> before = views.names();
        Projection projection = this.questions.projection(question);
        this.collections.put(question, views.names().stream().filter((name) -> !before.contains(name)).toList());
        return projection;
    }

    /**
     * What is folded.
     * @return the collections of each question
     */
    public Map<String, List<String>> collections() {
        return Collections.unmodifiableMap(this.collections);
    }

    /**
     * Folds the next event.
     * @param event the event
     * @return the views that it changed
     * @throws UnfoldableEventException if this build cannot apply it
     */
    public List<ViewId> apply(RecordedEvent event) {
        try {
            this.edition.during(() -> this.folding.apply(this.edition, event));
        }
        catch (PoisonousEventException ex) {
            throw new UnfoldableEventException(event, ex);
        }
        return this.edition.changed();
    }

    /**
     * A view as the store would have it.
     * @param view which
     * @return its document, or empty when there is none
     */
    public Optional<Document> find(ViewId view) {
        return this.edition.find(view);
    }

    /**
     * A view that the last event changed, as the store would have had it before.
     * @param view which
     * @return its document, or empty when there was none
     */
    public Optional<Document> before(ViewId view) {
        return this.edition.before(view);
    }

    /**
     * Goes through a collection as the store would have it, in the order of the ids.
     * @param collection its name
     * @param document gets each document
     */
    public void forEach(String collection, Consumer<Document> document) {
        this.edition.forEach(collection, document);
    }

    /**
     * Who sits where on a day, by the events folded so far; the questions
     * {@code conference.roster} and {@code conference.units} have to be among those
     * folded for.
     * @param conferenceId the conference
     * @param day the day
     * @return the roster, or empty when there is no such conference
     */
    public Optional<RosterOfDay.Roster> roster(String conferenceId, LocalDate day) {
        Roster roster = new Roster();
        this.edition.during(() -> roster.found = this.questions.part(RosterOfDay.class).folded(conferenceId, day));
        return roster.found;
    }

    @Override
    public void close() {
        this.processor.shutDown();
        this.questions.close();
    }

    private static final class Roster {

        private Optional<RosterOfDay.Roster> found = Optional.empty();

    }

}
