package org.lianxi.query.flow.box;

import java.time.LocalDate;
import java.util.List;

import org.lianxi.contract.FlowCarriers;
import org.lianxi.contract.RecordedFact;

/**
 * What an event says of something that may have gone by a flow.
 *
 * @param carrier what carries it, as the charter file names it
 * @param flowId the flow that it names, or null where the charter file tells
 * @param by the unit or organ that did it, or null for the conference
 * @param reached units, organs and groups that it reaches; null for all whom the flow
 * names
 * @param type what it is about
 * @param subjectId id of that
 * @param title what it is called, or null
 * @param on the day, or null where it is that of the record
 * @param opening whether the subject began with it
 * @param answers what answers it beside receipts
 * @param proof what shows at once that it was received, or null
 */
record Sent(String carrier, String flowId, String by, List<String> reached, String type, String subjectId, String title,
        LocalDate on, boolean opening, Answered answers, String proof) {

    static final String INFORMATION = "information";

    static final String CASE = "case";

    static Sent of(RecordedFact event, String by, List<String> reached, String type, String subjectId, String title,
            LocalDate on) {
        return new Sent(FlowCarriers.of(event.getClass()), null, by, reached, type, subjectId, title, on, false,
                Answered.BY_RECEIPT, null);
    }

    Sent naming(String flow) {
        return new Sent(this.carrier, flow, this.by, this.reached, this.type, this.subjectId, this.title, this.on,
                this.opening, this.answers, this.proof);
    }

    Sent answered(Answered how) {
        return new Sent(this.carrier, this.flowId, this.by, this.reached, this.type, this.subjectId, this.title,
                this.on, this.opening, how, this.proof);
    }

    Sent beginning() {
        return new Sent(this.carrier, this.flowId, this.by, this.reached, this.type, this.subjectId, this.title,
                this.on, true, this.answers, this.proof);
    }

    Sent proved(String how) {
        return new Sent(this.carrier, this.flowId, this.by, this.reached, this.type, this.subjectId, this.title,
                this.on, this.opening, this.answers, how);
    }

    boolean isInformation() {
        return INFORMATION.equals(this.type);
    }

    /**
     * An act does all that a flow asks of it towards bodies outside, whom no notice
     * reaches.
     */
    boolean isAct() {
        return CASE.equals(this.type);
    }

    /**
     * What answers an item.
     */
    enum Answered {

        /** Receipts alone. */
        BY_RECEIPT,

        /** What happens to the subject from now on, as long as nothing is sent anew. */
        BY_THE_SUBJECT,

        /** What happens to the subject from now on, beside what was sent of it before. */
        BY_THE_SUBJECT_TOO

    }

}
