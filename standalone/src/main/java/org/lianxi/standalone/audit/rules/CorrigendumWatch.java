package org.lianxi.standalone.audit.rules;

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
    public void see(Entry entry) {
        switch (entry.fact()) {
            case MinutesIssued issued -> this.issuedAs.put(issued.minutesId(), issued.documentNumber());
            case CorrigendumProposed proposed -> propose(proposed, entry);
            case CorrigendumConsentGiven given -> {
                Proposal proposal = proposal(given.corrigendumId());
                this.breaches.unless(proposal.hash.equals(given.contentHash()),
                        CharterRule.UNITS_HAVE_CONSENTED_TO_THE_CORRIGENDUM, entry);
                proposal.missing.remove(given.unitCode());
            }
            case CorrigendumConsentWithheld withheld ->
                proposal(withheld.corrigendumId()).missing.add(withheld.unitCode());
            case CorrigendumWithdrawn withdrawn -> this.proposals.remove(withdrawn.corrigendumId());
            case CorrigendumIssued issued -> {
                Proposal proposal = proposal(issued.corrigendumId());
                this.proposals.remove(issued.corrigendumId());
                this.breaches.unless(proposal.missing.isEmpty() && proposal.hash.equals(issued.contentHash()),
                        CharterRule.UNITS_HAVE_CONSENTED_TO_THE_CORRIGENDUM, entry);
            }
            default -> {
            }
        }
    }

    private Proposal proposal(String corrigendumId) {
        return this.proposals.getOrDefault(corrigendumId, new Proposal("", new HashSet<>()));
    }

    private void propose(CorrigendumProposed proposed, Entry entry) {
        String number = this.issuedAs.get(proposed.minutesId());
        this.breaches.unless(
                number != null && proposed.contentHash().equals(TextUnderReview.digest(number, proposed.text())),
                CharterRule.ISSUED_TEXT_IS_FINAL, entry);
        this.breaches.unlessSame(proposed.units(), this.minutes.asked(proposed.minutesId()),
                CharterRule.UNITS_HAVE_CONSENTED_TO_THE_CORRIGENDUM, entry);
        this.proposals.put(proposed.corrigendumId(),
                new Proposal(proposed.contentHash(), new HashSet<>(proposed.units())));
    }

    private record Proposal(String hash, Set<String> missing) {
    }

}
