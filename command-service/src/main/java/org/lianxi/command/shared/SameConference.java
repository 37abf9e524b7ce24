package org.lianxi.command.shared;

/**
 * Nothing of one conference is visible in another: a thing addressed through the wrong
 * conference does not exist.
 */
public final class SameConference {

    private SameConference() {
    }

    /**
     * Verifies that a command addresses the aggregate through its own conference.
     * @param command the command
     * @param conferenceId the aggregate's conference
     * @param what kind of thing the aggregate is
     * @throws Refusal saying that there is no such thing
     */
    public static void verify(ConferenceCommand command, String conferenceId, String what) {
        if (!command.conferenceId().equals(conferenceId)) {
            throw Refusal.unknown(what, command.targetId());
        }
    }

}
