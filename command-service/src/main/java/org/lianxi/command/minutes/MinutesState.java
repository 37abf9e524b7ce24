package org.lianxi.command.minutes;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;

/**
 * Minutes, folded from their events. Immutable.
 *
 * @param drafted the first draft, null before it
 * @param version current version
 * @param title current title
 * @param contentHash digest of the current title and text
 * @param requested whether consent to this version was asked for
 * @param consents units that consented to this version
 * @param documentNumber 发文字号, null before issue
 * @param filed whether they were reported to the government
 */
public record MinutesState(MinutesDrafted drafted, int version, String title, String contentHash, boolean requested,
        Set<String> consents, String documentNumber, boolean filed) {

    static final MinutesState NONE = new MinutesState(null, 0, null, null, false, Set.of(), null, false);

    MinutesState evolve(MinutesEvent event) {
        return switch (event) {
            case MinutesDrafted first -> new MinutesState(first, first.version(), first.title(), first.contentHash(),
                    false, Set.of(), null, false);
            case MinutesRevised revised -> new MinutesState(this.drafted, revised.version(), revised.title(),
                    revised.contentHash(), false, Set.of(), null, false);
            case ConsentRequested asked -> new MinutesState(this.drafted, this.version, this.title, this.contentHash,
                    true, this.consents, null, false);
            case ConsentGiven given -> new MinutesState(this.drafted, this.version, this.title, this.contentHash, true,
                    plus(given.unitCode()), null, false);
            case ConsentWithheld withheld -> this;
            case ConsentCompleted completed -> this;
            case MinutesIssued issued -> new MinutesState(this.drafted, this.version, this.title, this.contentHash,
                    this.requested, this.consents, issued.documentNumber(), false);
            case MinutesFiledWithGovernment reported -> new MinutesState(this.drafted, this.version, this.title,
                    this.contentHash, this.requested, this.consents, this.documentNumber, true);
        };
    }

    String conferenceId() {
        return (this.drafted != null) ? this.drafted.conferenceId() : null;
    }

    /**
     * The units whose consent is needed.
     * @return the frozen set
     */
    public List<String> attendingUnits() {
        return this.drafted.attendingUnits();
    }

    /**
     * What the meeting agreed.
     * @return in order
     */
    public List<AgreedMatter> resolutions() {
        return this.drafted.resolutions();
    }

    /**
     * Attending units that have not consented to this version.
     * @return in the charter's order
     */
    public List<String> missingConsents() {
        return attendingUnits().stream().filter((unit) -> !this.consents.contains(unit)).toList();
    }

    private Set<String> plus(String unit) {
        return Stream.concat(this.consents.stream(), Stream.of(unit)).collect(Collectors.toUnmodifiableSet());
    }

}
