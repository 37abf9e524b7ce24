package org.lianxi.query.shared;

import java.util.List;
import java.util.Set;

import org.lianxi.contract.RecordedFact;

/**
 * Folds events into views. Every event of the catalogue is either handled or named here.
 */
public interface Projection {

    /**
     * The processing group that all projections belong to.
     */
    String GROUP = "projections";

    /**
     * Events that say nothing about this projection's question.
     * @return their classes, or the sealed parent where none of a feature's events does
     */
    Set<Class<? extends RecordedFact>> ignored();

    /**
     * A list of an event, which may leave out what is empty.
     * @param <T> what is listed
     * @param list the list or null
     * @return the list
     */
    static <T> List<T> orEmpty(List<T> list) {
        return (list != null) ? list : List.of();
    }

}
