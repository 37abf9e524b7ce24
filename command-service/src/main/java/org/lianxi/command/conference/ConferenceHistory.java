package org.lianxi.command.conference;

/**
 * Lets rules see how a conference stood when something happened. What is owed for an
 * event is owed to those who were members then, however much later it is recorded.
 */
@FunctionalInterface
public interface ConferenceHistory {

    /**
     * How a conference stood when an event of it happened, by the order of the log.
     * @param conferenceId the conference
     * @param eventId the event, of any aggregate of the conference
     * @return its standing before and after
     * @throws org.lianxi.command.shared.Refusal if the conference has no such event
     */
    Passage at(String conferenceId, String eventId);

    /**
     * The two sides of an event.
     *
     * @param before what stood until then; of the event that founded the conference, what
     * stood after it
     * @param after what stood from then on; the same, unless the event is one of the
     * conference itself
     */
    record Passage(Standing before, Standing after) {

        /**
         * An event that changed nothing about the conference.
         * @param standing what stood before and after
         * @return both sides
         */
        public static Passage through(Standing standing) {
            return new Passage(standing, standing);
        }

        /**
         * Whether a body took part in the conference on either side.
         * @param code a unit code, or the code of an organ of the charter file
         * @return false for what is neither a member unit nor an organ of the charter
         */
        public boolean knows(String code) {
            return isUnit(code) || this.before.isOrgan(code) || this.after.isOrgan(code);
        }

        /**
         * Whether a code is that of a unit in force on either side.
         * @param code a code
         * @return true also for a unit that the event admitted, let go, or named in an
         * amended charter, which admits it by events that follow
         */
        public boolean isUnit(String code) {
            return this.before.units().containsKey(code) || this.after.units().containsKey(code)
                    || this.after.charter().unit(code).isPresent();
        }

    }

}
