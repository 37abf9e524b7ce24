package org.lianxi.notification.notice;

/**
 * A detail of a notice whose words stand in the message bundles.
 *
 * @param key its key
 */
public record Phrase(String key) {
}
