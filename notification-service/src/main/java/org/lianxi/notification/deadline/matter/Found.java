package org.lianxi.notification.deadline.matter;

/**
 * A matter with its id.
 *
 * @param id the action, meeting, minutes, nomination, item of information, notice or
 * conference
 * @param matter what is known of it
 */
public record Found(String id, Matter matter) {
}
