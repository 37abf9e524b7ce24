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
 * @param drafts ids of those that are neither issued nor withdrawn, the oldest first
 */
public record BulletinsSoFar(LocalDate issuedOn, LocalDate draftedFor, List<String> drafts) {

    /** Before the first. */
    public static final BulletinsSoFar NONE = new BulletinsSoFar(null, null, List.of());

    BulletinsSoFar compiled(BulletinCompiled bulletin) {
        List<String> all = new ArrayList<>(this.drafts);
        all.add(bulletin.bulletinId());
        return new BulletinsSoFar(this.issuedOn, (bulletin.dueOn() != null) ? bulletin.dueOn() : this.draftedFor, all);
    }

    BulletinsSoFar issued(BulletinIssued bulletin) {
        return new BulletinsSoFar(bulletin.issuedOn(), this.draftedFor, without(bulletin.bulletinId()));
    }

    BulletinsSoFar withdrawn(String bulletinId) {
        return new BulletinsSoFar(this.issuedOn, this.draftedFor, without(bulletinId));
    }

    private List<String> without(String bulletinId) {
        return this.drafts.stream().filter((id) -> !id.equals(bulletinId)).toList();
    }

}
