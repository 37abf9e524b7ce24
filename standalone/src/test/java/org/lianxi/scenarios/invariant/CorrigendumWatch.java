package org.lianxi.scenarios.invariant;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.scenarios.Log;

/**
 * An issued text is corrected only by a corrigendum to which the units consent anew
 * (INV-16).
 */
final class CorrigendumWatch implements Watch {

    private final MinutesWatch minutes;

    private final Breaches breaches;

    private final Map<String, String> issuedAs = new HashMap<>();

    private final Map<String, Proposal> proposals = new HashMap<>();

    CorrigendumWatch(MinutesWatch minutes, Breaches breaches) {
        this.minutes = minutes;
        this.breaches = breaches;
    }

    @Override
    public void see(Log.Entry entry) {
        switch (entry.fact()) {
            case MinutesIssued issued -> this.issuedAs.put(issued.minutesId(), issued.documentNumber());
            case CorrigendumProposed proposed -> propose(proposed, entry);
            case CorrigendumConsentGiven given -> {
                Proposal proposal = this.proposals.get(given.corrigendumId());
                this.breaches.unless(proposal.hash.equals(given.contentHash()), 16, entry);
                proposal.missing.remove(given.unitCode());
            }
            case CorrigendumConsentWithheld withheld ->
                this.proposals.get(withheld.corrigendumId()).missing.add(withheld.unitCode());
            case CorrigendumWithdrawn withdrawn -> this.proposals.remove(withdrawn.corrigendumId());
            case CorrigendumIssued issued -> {
                Proposal proposal = this.proposals.remove(issued.corrigendumId());
                this.breaches.unless(
                        proposal != null && proposal.missing.isEmpty() && proposal.hash.equals(issued.contentHash()),
                        16, entry);
            }
            default -> {
            }
        }
    }

    private void propose(CorrigendumProposed proposed, Log.Entry entry) {
        String number = this.issuedAs.get(proposed.minutesId());
        this.breaches.unless(
                number != null && proposed.contentHash().equals(MinutesWatch.digest(number, proposed.text())), 16,
                entry);
        this.breaches.unlessSame(proposed.units(), this.minutes.asked(proposed.minutesId()), 16, entry);
        this.proposals.put(proposed.corrigendumId(),
                new Proposal(proposed.contentHash(), new HashSet<>(proposed.units())));
    }

    private record Proposal(String hash, Set<String> missing) {
    }

}
