package org.lianxi.query.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param <T> what is listed
 * @param items the page's items
 * @param next cursor of the next page, or null on the last one
 */
public record Page<T>(List<T> items, String next) {

    /**
     * The same page with other items.
     * @param <R> what is listed then
     * @param change changes one item
     * @return the page
     */
    public <R> Page<R> map(Function<T, R> change) {
        return new Page<>(this.items.stream().map(change).toList(), this.next);
    }

}
