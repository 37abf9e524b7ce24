package org.lianxi.standalone.audit.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentDeemed;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.DeadlockEscalated;
import org.lianxi.contract.minutes.MajorMatterApproved;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;

/**
 * The text of minutes, the consent to it, its issue and its copy for the government
 * (INV-10 to 17, but for corrigenda).
 */
final class MinutesWatch implements Watch {

    private static final String REQUIRED = "minutes.consent.required";

    private final Roll roll;

    private final MeetingWatch meetings;

    private final Breaches breaches;

    private final Map<String, TextUnderReview> texts = new HashMap<>();

    private final Map<Integer, Integer> numbers = new HashMap<>();

    private final Map<String, String> numbered = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    MinutesWatch(Roll roll, MeetingWatch meetings, Breaches breaches) {
        this.roll = roll;
        this.meetings = meetings;
        this.breaches = breaches;
    }

    @Override
    public void see(Entry entry) {
        switch (entry.fact()) {
            case MinutesDrafted drafted -> {
                isOf(drafted.contentHash(), drafted.title(), drafted.text(), entry);
                this.texts.put(drafted.minutesId(),
                        new TextUnderReview(drafted.meetingId(), drafted.version(), drafted.contentHash()));
            }
            case MinutesRevised revised -> revise(revised, entry);
            case ConsentRequested requested -> ask(requested, entry);
            case ConsentGiven given ->
                consent(given.minutesId(), given.version(), given.contentHash(), given.unitCode(), entry);
            case ConsentDeemed deemed -> {
                this.breaches.unless("deemed-after".equals(this.roll.rule("minutes.consent.silence", "block")),
                        CharterRule.SILENCE_COUNTS_AS_CONSENT, entry);
                consent(deemed.minutesId(), deemed.version(), deemed.contentHash(), deemed.unitCode(), entry);
            }
            case ConsentWithheld withheld -> {
                TextUnderReview text = answered(withheld.minutesId(), withheld.version(), withheld.contentHash(),
                        withheld.unitCode(), entry);
                text.given.remove(withheld.unitCode());
                text.objecting.add(withheld.unitCode());
            }
            case ConsentCompleted completed -> {
                TextUnderReview text = text(completed.minutesId());
                this.breaches.unless(
                        text.isAt(completed.version(), completed.contentHash()) && text.given.containsAll(text.asked),
                        CharterRule.REVISION_VOIDS_CONSENT, entry);
            }
            case DeadlockEscalated escalated ->
                text(escalated.minutesId()).awaitsApproval = escalated.approvalBy() != null;
            case DeadlockDecided decided -> {
                TextUnderReview text = text(decided.minutesId());
                text.stands = text.isAt(decided.version(), decided.contentHash())
                        && "text-stands".equals(decided.outcome());
            }
            case MajorMatterApproved approved -> text(approved.minutesId()).awaitsApproval = false;
            case MinutesSigned signed -> text(signed.minutesId()).signed = signed.version();
            case MinutesNumberAssigned assigned -> number(assigned, entry);
            case MinutesIssued issued -> issue(issued, entry);
            case MinutesFiledWithGovernment filing -> file(filing, entry);
            default -> {
            }
        }
    }

    private TextUnderReview text(String minutesId) {
        return this.texts.computeIfAbsent(minutesId, (none) -> new TextUnderReview("", 0, ""));
    }

    private void isOf(String contentHash, String title, String text, Entry entry) {
        this.breaches.unless(contentHash.equals(TextUnderReview.digest(title, text)),
                CharterRule.CONSENT_IS_FOR_THE_CURRENT_VERSION, entry);
    }

    private void revise(MinutesRevised revised, Entry entry) {
        TextUnderReview text = text(revised.minutesId());
        this.breaches.unless(!text.issued, CharterRule.ISSUED_TEXT_IS_FINAL, entry);
        this.breaches.unless(revised.version() == text.version + 1, CharterRule.CONSENT_IS_FOR_THE_CURRENT_VERSION,
                entry);
        isOf(revised.contentHash(), revised.title(), revised.text(), entry);
        this.breaches.unlessSame(revised.voidedConsents(), text.given, CharterRule.REVISION_VOIDS_CONSENT, entry);
        this.texts.put(revised.minutesId(),
                new TextUnderReview(text.meetingId, revised.version(), revised.contentHash()));
    }

    private void ask(ConsentRequested requested, Entry entry) {
        TextUnderReview text = text(requested.minutesId());
        this.breaches.unless(text.isAt(requested.version(), requested.contentHash()),
                CharterRule.CONSENT_IS_FOR_THE_CURRENT_VERSION, entry);
        this.breaches.unlessSame(requested.units(), needed(text), CharterRule.UNITS_ASKED_ARE_THE_CHARTERS, entry);
        this.breaches.unless(isForAll()
                || requested.units().stream().noneMatch((unit) -> this.meetings.onlyListened(text.meetingId, unit)),
                CharterRule.OBSERVERS_ARE_NOT_ASKED, entry);
        text.asked = List.copyOf(requested.units());
    }

    private boolean isForAll() {
        return "all-units".equals(this.roll.rule(REQUIRED, "attending-units"));
    }

    /**
     * The units whose consent the charter asks for after the meeting.
     */
    private List<String> needed(TextUnderReview text) {
        return switch (this.roll.rule(REQUIRED, "attending-units")) {
            case "attending-units" -> this.meetings.frozen(text.meetingId);
            case "all-units" -> new ArrayList<>(this.roll.units().keySet());
            default -> List.of();
        };
    }

    private void consent(String minutesId, int version, String hash, String unit, Entry entry) {
        TextUnderReview text = answered(minutesId, version, hash, unit, entry);
        text.objecting.remove(unit);
        text.given.add(unit);
    }

    private TextUnderReview answered(String minutesId, int version, String hash, String unit, Entry entry) {
        TextUnderReview text = text(minutesId);
        this.breaches.unless(text.isAt(version, hash), CharterRule.CONSENT_IS_FOR_THE_CURRENT_VERSION, entry);
        this.breaches.unless(text.asked.contains(unit), CharterRule.UNITS_ASKED_ARE_THE_CHARTERS, entry);
        return text;
    }

    private void number(MinutesNumberAssigned assigned, Entry entry) {
        int last = this.numbers.merge(assigned.year(), assigned.number(), (was, now) -> (now == was + 1) ? now : -1);
        this.breaches.unless(last > 0 && this.used.add(assigned.documentNumber()), CharterRule.NUMBERS_GO_UP_BY_ONE,
                entry);
        this.numbered.put(assigned.minutesId(), assigned.documentNumber());
    }

    private void issue(MinutesIssued issued, Entry entry) {
        TextUnderReview text = text(issued.minutesId());
        this.breaches.unless(isAgreed(text) && text.isAt(issued.version(), issued.contentHash()),
                CharterRule.ATTENDING_UNITS_HAVE_CONSENTED, entry);
        this.breaches.unless(text.signed == issued.version(), CharterRule.MINUTES_ARE_SIGNED, entry);
        this.breaches.unless(!text.awaitsApproval || !text.stands, CharterRule.MAJOR_MATTER_IS_APPROVED, entry);
        this.breaches.unless(issued.documentNumber().equals(this.numbered.get(issued.minutesId())),
                CharterRule.NUMBERS_GO_UP_BY_ONE, entry);
        List<String> owed = (issued.copyReportTo() != null) ? issued.copyReportTo() : List.of();
        this.breaches.unless(this.roll.ruleList("minutes.copyReport.to").equals(owed),
                CharterRule.MINUTES_ARE_OWED_TO_THE_BODY, entry);
        owed.forEach((body) -> text.owed.put(body, entry));
        text.issued = true;
    }

    private boolean isAgreed(TextUnderReview text) {
        if ("in-session".equals(this.roll.rule(REQUIRED, "attending-units"))
                && !"vote".equals(this.roll.rule("decision.mode", "consensus"))) {
            return text.stands || this.meetings.isAgreed(text.meetingId);
        }
        boolean asked = !text.asked.isEmpty() || needed(text).isEmpty();
        return asked && text.isAgreedByAllAsked();
    }

    private void file(MinutesFiledWithGovernment filing, Entry entry) {
        TextUnderReview text = text(filing.minutesId());
        boolean owed = this.roll.ruleList("minutes.copyReport.to").contains(filing.body());
        this.breaches.unless(text.issued && (owed || text.owed.containsKey(filing.body())),
                CharterRule.MINUTES_ARE_OWED_TO_THE_BODY, entry);
        if (filing.corrigendumId() == null) {
            this.breaches.unless(
                    text.isAt(filing.version(), filing.contentHash()) && text.owed.remove(filing.body()) != null,
                    CharterRule.MINUTES_ARE_OWED_TO_THE_BODY, entry);
        }
    }

    @Override
    public void end() {
        this.texts.values()
            .forEach((text) -> text.owed.values()
                .forEach((issue) -> this.breaches.openUnless(false, CharterRule.MINUTES_ARE_OWED_TO_THE_BODY, issue)));
    }

    /**
     * Who was asked about a text in the end; where nobody was, who would have to be.
     */
    List<String> asked(String minutesId) {
        TextUnderReview text = text(minutesId);
        return text.asked.isEmpty() ? needed(text) : text.asked;
    }

}
