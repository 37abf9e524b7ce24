package org.lianxi.query.information.publication;

/**
 * The conference that publishes.
 *
 * @param name its name
 */
record PublisherView(String name) {
}
