package org.lianxi.query.names;

/**
 * Who is meant by a reference.
 *
 * @param id the reference
 * @param name null once it was erased
 * @param post null where it was not said, and once the name was erased
 * @param erasedAt when the name was erased, or null
 */
record Person(String id, String name, String post, String erasedAt) {
}
