package org.lianxi.notification.deadline.matter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.lianxi.contract.bulletin.BulletinCompiled;
import org.lianxi.contract.bulletin.BulletinIssued;

/**
 * What the office has told in bulletins, and what it is about to tell.
 *
 * @param issuedOn the day on which the last one was issued, or null
 * @param draftedFor the last day for which the system drafted what fell due then, or null
 * @param passedOver the last day for which it drafted and the office then issued nothing,
 * or null
 * @param drafts ids of those that are neither issued nor withdrawn, the oldest first
 */
public record BulletinsSoFar(LocalDate issuedOn, LocalDate draftedFor, LocalDate passedOver, List<String> drafts) {

    /** Before the first. */
    public static final BulletinsSoFar NONE = new BulletinsSoFar(null, null, null, List.of());

    BulletinsSoFar compiled(BulletinCompiled bulletin) {
        List<String> all = new ArrayList<>(this.drafts);
        all.add(bulletin.bulletinId());
        return new BulletinsSoFar(this.issuedOn, (bulletin.dueOn() != null) ? bulletin.dueOn() : this.draftedFor,
                this.passedOver, all);
    }

    BulletinsSoFar issued(BulletinIssued bulletin) {
        return new BulletinsSoFar(bulletin.issuedOn(), this.draftedFor, this.passedOver,
                without(bulletin.bulletinId()));
    }

    /**
     * While the office works on another one, what fell due is not passed over.
     */
    BulletinsSoFar withdrawn(String bulletinId) {
        List<String> left = without(bulletinId);
        return new BulletinsSoFar(this.issuedOn, this.draftedFor, left.isEmpty() ? this.draftedFor : this.passedOver,
                left);
    }

    /**
     * The day from which the term of the next one runs: that of the last issue, or the
     * one that the office passed over since.
     * @return the day, or null before the first
     */
    public LocalDate settledOn() {
        return (this.issuedOn == null || this.passedOver != null && this.passedOver.isAfter(this.issuedOn))
                ? this.passedOver : this.issuedOn;
    }

    private List<String> without(String bulletinId) {
        return this.drafts.stream().filter((id) -> !id.equals(bulletinId)).toList();
    }

}
