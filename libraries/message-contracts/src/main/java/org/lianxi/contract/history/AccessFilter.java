package org.lianxi.contract.history;

/**
 * One thing that a reader narrowed an access by.
 *
 * @param name name of the filter, as the reader wrote it
 * @param value what it was set to
 */
public record AccessFilter(String name, String value) {
}
