package org.lianxi.query.shared;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexModel;
import org.bson.conversions.Bson;

/**
 * A collection of views. Handlers change views in memory; a batch is written at its end,
 * each view guarded by the log index it has seen, so that repeats and late writers change
 * nothing. Questions are answered from the written views, or from those of the past that
 * they ask about.
 *
 * @param <V> the view, a record
 */
public final class Views<V> {

    static final String ID = "_id";

    static final String CONFERENCE = "conferenceId";

    static final String INDEX = "index";

    static final String VIEW = "view";

    private final ViewCollection<V> first;

    private final List<IndexModel> indexes;

    private final boolean setOnce;

    private final Edition edition;

    private volatile Folding<V> live;

    Views(ViewCollection<V> first, List<IndexModel> indexes, boolean setOnce, Edition edition) {
        this.first = first;
        this.indexes = indexes;
        this.setOnce = setOnce;
        this.edition = edition;
        this.live = beside(edition, 0, false);
    }

    /**
     * Changes a view because of the current event; does nothing when the view has seen
     * the event already.
     * @param id the view
     * @param conferenceId the conference it belongs to
     * @param change gets the view, or null when there is none, and returns the new one,
     * or null to leave things as they are
     */
    public void change(String id, String conferenceId, UnaryOperator<V> change) {
        folding().change(id, conferenceId, change);
    }

    /**
     * Sets a view that the current event is the first to know of, without reading it.
     * @param id the view
     * @param conferenceId the conference it belongs to
     * @param first its first state; what a later event has written already stays
     */
    public void begin(String id, String conferenceId, V first) {
        folding().begin(id, conferenceId, first);
    }

    /**
     * Sets a view that only the current event has a say in, without reading it. For
     * collections of such views only.
     * @param id the view
     * @param conferenceId the conference it belongs to
     * @param view its value
     */
    public void put(String id, String conferenceId, V view) {
        folding().put(id, conferenceId, view);
    }

    /**
     * The view as the events up to the current one left it, for handlers.
     * @param id the view
     * @return the view, or empty when there is none
     */
    public Optional<V> current(String id) {
        return Optional.ofNullable(folding().latest(id).view());
    }

    private Folding<V> folding() {
        return Edition.BESIDE.isBound() ? Edition.BESIDE.get().of(this) : this.live;
    }

    Folding<V> live() {
        return this.live;
    }

    Folding<V> beside(Edition other, int generation, boolean empty) {
        return new Folding<>(collection(generation), this.setOnce, other::index, empty);
    }

    ViewCollection<V> collection(int generation) {
        return this.first.generation(generation);
    }

    ViewCollection<V> written() {
        return this.live.collection();
    }

    String name() {
        return this.first.name();
    }

    void createIndexes() {
        written().createIndexes(this.indexes);
    }

    void createIndexes(int generation) {
        collection(generation).createIndexes(this.indexes);
    }

    /**
     * Answers from a generation from now on.
     */
    void answerFrom(int generation) {
        if (!written().equals(collection(generation))) {
            this.live = beside(this.edition, generation, false);
        }
    }

    /**
     * Reads a view; from memory, where this instance is the one that writes it.
     * @param id the view
     * @return the view, or empty when there is none
     */
    public Optional<Stored<V>> find(String id) {
        Optional<AsOf> past = AsOf.current();
        if (past.isPresent()) {
            return this.setOnce ? find(Filters.eq(ID, id)).stream().findFirst() : past.get().views().of(this).find(id);
        }
        Folding<V> current = this.live;
        Optional<Stored<V>> here = WrittenElsewhere.isPossible() ? Optional.empty() : current.remembered(id);
        return here.isPresent() ? here.filter((stored) -> stored.view() != null) : current.collection().find(id);
    }

    /**
     * Reads views.
     * @param filter which
     * @return them, in the order of their ids
     */
    public List<Stored<V>> find(Bson filter) {
        return AsOf.current()
            .map((past) -> this.setOnce ? inOrder(upTo(past, filter)) : past.views().of(this).find(filter))
            .orElseGet(() -> inOrder(filter));
    }

    private List<Stored<V>> inOrder(Bson filter) {
        return written().find(filter).stream().sorted(Comparator.comparing(Stored::id, BsonOrder::compare)).toList();
    }

    /**
     * Reads one page of views.
     * @param filter which
     * @param order in what order
     * @param page which page
     * @return the page
     */
    public Page<Stored<V>> page(Bson filter, ViewOrder order, PageRequest page) {
        return AsOf.current()
            .map((past) -> this.setOnce ? written().page(upTo(past, filter), order, page)
                    : past.views().of(this).page(filter, order, page))
            .orElseGet(() -> written().page(filter, order, page));
    }

    /**
     * Counts views.
     * @param filter which
     * @return how many there are
     */
    public long count(Bson filter) {
        return AsOf.current()
            .map((past) -> this.setOnce ? written().count(upTo(past, filter))
                    : (long) past.views().of(this).find(filter).size())
            .orElseGet(() -> written().count(filter));
    }

    /**
     * What is set once carries the index of its event, so that what was there then can be
     * told from what came later.
     */
    private static Bson upTo(AsOf past, Bson filter) {
        return Filters.and(filter, Filters.lte(INDEX, past.views().index()));
    }

}
