package org.lianxi.query.shared;

/**
 * A view as it is kept.
 *
 * @param <V> the view
 * @param id its id within the collection
 * @param conferenceId the conference it belongs to
 * @param index log index of the last event folded into it
 * @param view the view, or null when there is none
 */
public record Stored<V>(String id, String conferenceId, long index, V view) {
}
