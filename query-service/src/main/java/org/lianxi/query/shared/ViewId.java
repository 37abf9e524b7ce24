package org.lianxi.query.shared;

/**
 * Which view.
 *
 * @param collection name of its collection
 * @param id its id there
 */
public record ViewId(String collection, String id) {
}
