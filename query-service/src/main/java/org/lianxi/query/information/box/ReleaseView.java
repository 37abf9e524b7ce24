package org.lianxi.query.information.box;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.contract.information.InformationPublished;
import org.lianxi.contract.information.ReleaseApproved;
import org.lianxi.contract.information.ReleaseProposed;
import org.lianxi.contract.information.ReleaseRefused;
import org.lianxi.contract.information.ReleaseWithdrawn;

/**
 * The text for the public that was proposed last, with every step taken with it and with
 * those before it.
 *
 * @param state {@code proposed}, {@code approved}, {@code refused}, {@code published} or
 * {@code withdrawn}
 * @param proposedAtIndex log index of its proposal, to sort by
 * @param steps what was done, in order
 */
record ReleaseView(String state, long proposedAtIndex, int version, String kind, String title, String text, String rule,
        LocalDate madeOn, String contentHash, String unitCode, LocalDate proposedOn, List<String> approvers,
        List<String> publishers, LocalDate publishedOn, String channel, String url, List<Step> steps) {

    static final String PROPOSED = "proposed";

    static final String APPROVED = "approved";

    static final String REFUSED = "refused";

    static final String PUBLISHED = "published";

    static final String WITHDRAWN = "withdrawn";

    static ReleaseView proposed(ReleaseView former, ReleaseProposed event, long index) {
        return new ReleaseView(PROPOSED, index, event.version(), event.kind().wireName(), event.title(), event.text(),
                event.rule(), event.madeOn(), event.contentHash(), event.unitCode(), event.proposedOn(),
                event.approvers(), event.publishers(), null, null, null,
                and(former, new Step(PROPOSED, event.version(), event.unitCode(), null, event.proposedOn())));
    }

    ReleaseView approved(ReleaseApproved event) {
        return at(event.complete() ? APPROVED : this.state,
                new Step(APPROVED, event.version(), event.unitCode(), event.remark(), event.approvedOn()));
    }

    ReleaseView refused(ReleaseRefused event) {
        return at(REFUSED, new Step(REFUSED, event.version(), event.unitCode(), event.reason(), event.refusedOn()));
    }

    ReleaseView published(InformationPublished event) {
        return new ReleaseView(PUBLISHED, this.proposedAtIndex, this.version, this.kind, this.title, this.text,
                this.rule, this.madeOn, this.contentHash, this.unitCode, this.proposedOn, this.approvers,
                this.publishers, event.publishedOn(), event.channel(), event.url(),
                and(this, new Step(PUBLISHED, event.version(), event.unitCode(), null, event.publishedOn())));
    }

    ReleaseView withdrawn(ReleaseWithdrawn event) {
        return at(WITHDRAWN,
                new Step(WITHDRAWN, event.version(), event.unitCode(), event.reason(), event.withdrawnOn()));
    }

    private ReleaseView at(String next, Step step) {
        return new ReleaseView(next, this.proposedAtIndex, this.version, this.kind, this.title, this.text, this.rule,
                this.madeOn, this.contentHash, this.unitCode, this.proposedOn, this.approvers, this.publishers,
                this.publishedOn, this.channel, this.url, and(this, step));
    }

    private static List<Step> and(ReleaseView former, Step step) {
        List<Step> all = new ArrayList<>((former != null) ? former.steps() : List.of());
        all.add(step);
        return List.copyOf(all);
    }

    /**
     * A step that was taken.
     *
     * @param step the state that it led to, or was a part of
     * @param version the proposal
     * @param remark what was said, or null
     */
    record Step(String step, int version, String unitCode, String remark, LocalDate on) {
    }

}
