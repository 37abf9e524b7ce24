package org.lianxi.notification.contact;

/**
 * Whose contact it is: a recipient's own, or that of one of its seats.
 *
 * @param conferenceId the conference
 * @param recipient code of the unit or organ
 * @param seat id of the seat, empty for the recipient itself
 */
record Party(String conferenceId, String recipient, String seat) {

    Object[] key() {
        return new Object[] { this.conferenceId, this.recipient, this.seat };
    }

}
