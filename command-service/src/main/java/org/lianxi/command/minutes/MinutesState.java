package org.lianxi.command.minutes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.lianxi.command.conference.Standing;
import org.lianxi.contract.minutes.AgreedMatter;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumConsentGiven;
import org.lianxi.contract.minutes.CorrigendumConsentWithheld;
import org.lianxi.contract.minutes.CorrigendumIssued;
import org.lianxi.contract.minutes.CorrigendumProposed;
import org.lianxi.contract.minutes.CorrigendumWithdrawn;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesEvent;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.contract.minutes.ObjectionAnswered;

/**
 * Minutes, folded from their events. Immutable.
 *
 * @param drafted the first draft, null before it
 * @param version current version
 * @param title current title
 * @param contentHash digest of the current title and text
 * @param consent where the consent to this version stands
 * @param signedBySeat the seat that signed this version, or null
 * @param issued their issue, or null
 * @param filed what was reported to which body
 * @param corrigenda corrections of the issued text, in order
 */
public record MinutesState(MinutesDrafted drafted, int version, String title, String contentHash, Consent consent,
        String signedBySeat, MinutesIssued issued, Set<Filing> filed, List<Corrigendum> corrigenda) {

    static final MinutesState NONE = new MinutesState(null, 0, null, null, Consent.NONE, null, null, Set.of(),
            List.of());

    MinutesState evolve(MinutesEvent event) {
        return switch (event) {
            case MinutesDrafted first -> new MinutesState(first, first.version(), first.title(), first.contentHash(),
                    Consent.NONE, null, null, Set.of(), List.of());
            case MinutesRevised revised -> new MinutesState(this.drafted, revised.version(), revised.title(),
                    revised.contentHash(), this.consent.toNewText(), null, null, Set.of(), List.of());
            case ConsentRequested asked -> with(this.consent.requested(asked));
            case ConsentGiven given -> with(this.consent.givenBy(given.unitCode()));
            case ConsentDeemed deemed -> with(this.consent.givenBy(deemed.unitCode()));
            case ConsentWithheld withheld -> with(this.consent.withheldBy(withheld.unitCode()));
            case ObjectionAnswered answered -> this;
            case ConsentCompleted completed -> this;
            case DeadlockEscalated escalated -> with(this.consent.escalated(escalated));
            case DeadlockDecided decided -> with(this.consent.decided(decided));
            case MajorMatterApproved approved -> with(this.consent.approved());
            case MinutesSigned signed -> new MinutesState(this.drafted, this.version, this.title, this.contentHash,
                    this.consent, signed.seatId(), this.issued, this.filed, this.corrigenda);
            case MinutesIssued out -> new MinutesState(this.drafted, this.version, this.title, this.contentHash,
                    this.consent, this.signedBySeat, out, this.filed, this.corrigenda);
            case MinutesFiledWithGovernment filing -> with(filing);
            case CorrigendumProposed proposed -> {
                List<Corrigendum> all = new ArrayList<>(this.corrigenda);
                all.add(Corrigendum.of(proposed));
                yield with(all);
            }
            case CorrigendumConsentGiven given ->
                change(given.corrigendumId(), (one) -> one.answered(given.unitCode(), true));
            case CorrigendumConsentWithheld withheld ->
                change(withheld.corrigendumId(), (one) -> one.answered(withheld.unitCode(), false));
            case CorrigendumWithdrawn withdrawn -> change(withdrawn.corrigendumId(), (one) -> one.ended(null));
            case CorrigendumIssued out -> change(out.corrigendumId(), (one) -> one.ended(out.documentNumber()));
        };
    }

    String conferenceId() {
        return (this.drafted != null) ? this.drafted.conferenceId() : null;
    }

    /**
     * The units that attended the meeting.
     * @return the frozen set
     */
    public List<String> attendingUnits() {
        return this.drafted.attendingUnits();
    }

    /**
     * The units whose consent to the text the charter wants (INV-10, INV-11).
     * @param standing the conference
     * @return the attending units, all units, or none where matters are agreed in session
     * or the charter asks for no consent
     */
    public List<String> unitsToConsent(Standing standing) {
        return switch (standing.rule("minutes.consent.required", "attending-units")) {
            case "attending-units" -> attendingUnits();
            case "all-units" -> standing.unitCodes();
            default -> List.of();
        };
    }

    /**
     * What the meeting agreed.
     * @return in order
     */
    public List<AgreedMatter> resolutions() {
        return this.drafted.resolutions();
    }

    /**
     * The number that the minutes were issued under.
     * @return 发文字号, null before issue
     */
    public String documentNumber() {
        return (this.issued != null) ? this.issued.documentNumber() : null;
    }

    /**
     * The bodies that the minutes are owed to, once they are issued (INV-15).
     * @param standing the conference, for minutes issued before the issue named them
     * @return their codes
     */
    public List<String> copyReportTo(Standing standing) {
        return (this.issued.copyReportTo() != null) ? this.issued.copyReportTo()
                : standing.ruleList("minutes.copyReport.to");
    }

    /**
     * Whether something was reported to a body. Early records do not say to which; there
     * was only one.
     * @param body code of the body
     * @param corrigendumId a corrigendum, or null for the minutes themselves
     * @return true once it was
     */
    public boolean isFiled(String body, String corrigendumId) {
        return this.filed.stream()
            .anyMatch((filing) -> Objects.equals(filing.corrigendumId(), corrigendumId)
                    && (filing.body() == null || filing.body().equals(body)));
    }

    /**
     * A corrigendum of these minutes.
     * @param corrigendumId its id
     * @return the corrigendum, or empty when there is none of that id
     */
    public Optional<Corrigendum> corrigendum(String corrigendumId) {
        return this.corrigenda.stream().filter((one) -> one.corrigendumId().equals(corrigendumId)).findFirst();
    }

    private MinutesState with(Consent next) {
        return new MinutesState(this.drafted, this.version, this.title, this.contentHash, next, this.signedBySeat,
                this.issued, this.filed, this.corrigenda);
    }

    private MinutesState with(List<Corrigendum> next) {
        return new MinutesState(this.drafted, this.version, this.title, this.contentHash, this.consent,
                this.signedBySeat, this.issued, this.filed, List.copyOf(next));
    }

    private MinutesState with(MinutesFiledWithGovernment filing) {
        Set<Filing> all = new LinkedHashSet<>(this.filed);
        all.add(new Filing(filing.body(), filing.corrigendumId()));
        return new MinutesState(this.drafted, this.version, this.title, this.contentHash, this.consent,
                this.signedBySeat, this.issued, all, this.corrigenda);
    }

    private MinutesState change(String corrigendumId, UnaryOperator<Corrigendum> change) {
        List<Corrigendum> all = new ArrayList<>(this.corrigenda);
        all.replaceAll((one) -> one.corrigendumId().equals(corrigendumId) ? change.apply(one) : one);
        return with(all);
    }

    /**
     * What was reported to whom.
     *
     * @param body code of the body, null in records from before codes were kept
     * @param corrigendumId the corrigendum, or null for the minutes themselves
     */
    public record Filing(String body, String corrigendumId) {
    }

}
