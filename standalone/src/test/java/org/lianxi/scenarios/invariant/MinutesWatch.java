package org.lianxi.scenarios.invariant;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.lianxi.contract.conference.MinutesNumberAssigned;
import org.lianxi.contract.minutes.ConsentCompleted;
import org.lianxi.contract.minutes.ConsentGiven;
import org.lianxi.contract.minutes.ConsentRequested;
import org.lianxi.contract.minutes.ConsentWithheld;
import org.lianxi.contract.minutes.DeadlockDecided;
import org.lianxi.contract.minutes.MinutesDrafted;
import org.lianxi.contract.minutes.MinutesFiledWithGovernment;
import org.lianxi.contract.minutes.MinutesIssued;
import org.lianxi.contract.minutes.MinutesRevised;
import org.lianxi.contract.minutes.MinutesSigned;
import org.lianxi.scenarios.Log;

/**
 * The text of minutes, the consent to it, its issue and its copy for the government
 * (INV-10 to 17, but for corrigenda).
 */
final class MinutesWatch implements Watch {

    private final Roll roll;

    private final MeetingWatch meetings;

    private final Breaches breaches;

    private final Map<String, Text> texts = new HashMap<>();

    private final Map<Integer, Integer> numbers = new HashMap<>();

    private final Map<String, String> numbered = new HashMap<>();

    private final Set<String> used = new HashSet<>();

    MinutesWatch(Roll roll, MeetingWatch meetings, Breaches breaches) {
        this.roll = roll;
        this.meetings = meetings;
        this.breaches = breaches;
    }

    @Override
    public void see(Log.Entry entry) {
        switch (entry.fact()) {
            case MinutesDrafted drafted -> {
                this.breaches.unless(drafted.contentHash().equals(digest(drafted.title(), drafted.text())), 12, entry);
                this.texts.put(drafted.minutesId(),
                        new Text(drafted.meetingId(), drafted.version(), drafted.contentHash()));
            }
            case MinutesRevised revised -> revise(revised, entry);
            case ConsentRequested requested -> ask(requested, entry);
            case ConsentGiven given -> {
                Text text = answered(given.minutesId(), given.version(), given.contentHash(), given.unitCode(), entry);
                text.objecting.remove(given.unitCode());
                text.given.add(given.unitCode());
            }
            case ConsentWithheld withheld -> {
                Text text = answered(withheld.minutesId(), withheld.version(), withheld.contentHash(),
                        withheld.unitCode(), entry);
                text.given.remove(withheld.unitCode());
                text.objecting.add(withheld.unitCode());
            }
            case ConsentCompleted completed -> {
                Text text = this.texts.get(completed.minutesId());
                this.breaches.unless(
                        text.isAt(completed.version(), completed.contentHash()) && text.given.containsAll(text.asked),
                        13, entry);
            }
            case DeadlockDecided decided -> {
                Text text = this.texts.get(decided.minutesId());
                text.stands = text.isAt(decided.version(), decided.contentHash())
                        && "text-stands".equals(decided.outcome());
            }
            case MinutesSigned signed -> this.texts.get(signed.minutesId()).signed = signed.version();
            case MinutesNumberAssigned assigned -> number(assigned, entry);
            case MinutesIssued issued -> issue(issued, entry);
            case MinutesFiledWithGovernment filing -> file(filing, entry);
            default -> {
            }
        }
    }

    private void revise(MinutesRevised revised, Log.Entry entry) {
        Text text = this.texts.get(revised.minutesId());
        this.breaches.unless(text.issued == null, 16, entry);
        this.breaches.unless(revised.version() == text.version + 1
                && revised.contentHash().equals(digest(revised.title(), revised.text())), 12, entry);
        this.breaches.unlessSame(revised.voidedConsents(), text.given, 13, entry);
        this.texts.put(revised.minutesId(), new Text(text.meetingId, revised.version(), revised.contentHash()));
    }

    private void ask(ConsentRequested requested, Log.Entry entry) {
        Text text = this.texts.get(requested.minutesId());
        this.breaches.unless(text.isAt(requested.version(), requested.contentHash()), 12, entry);
        this.breaches.unlessSame(requested.units(), this.meetings.frozen(text.meetingId), 10, entry);
        this.breaches.unless(
                requested.units().stream().noneMatch((unit) -> this.meetings.onlyListened(text.meetingId, unit)), 11,
                entry);
        text.asked = List.copyOf(requested.units());
    }

    private Text answered(String minutesId, int version, String hash, String unit, Log.Entry entry) {
        Text text = this.texts.get(minutesId);
        this.breaches.unless(text.isAt(version, hash), 12, entry);
        this.breaches.unless(text.asked.contains(unit), 10, entry);
        return text;
    }

    private void number(MinutesNumberAssigned assigned, Log.Entry entry) {
        int last = this.numbers.merge(assigned.year(), assigned.number(), (was, now) -> (now == was + 1) ? now : -1);
        this.breaches.unless(last > 0 && this.used.add(assigned.documentNumber()), 17, entry);
        this.numbered.put(assigned.minutesId(), assigned.documentNumber());
    }

    private void issue(MinutesIssued issued, Log.Entry entry) {
        Text text = this.texts.get(issued.minutesId());
        boolean everybody = text.asked.stream()
            .allMatch((unit) -> text.given.contains(unit) || (text.stands && text.objecting.contains(unit)));
        this.breaches.unless(text.isAt(issued.version(), issued.contentHash()) && !text.asked.isEmpty() && everybody
                && text.signed == issued.version(), 14, entry);
        this.breaches.unless(issued.documentNumber().equals(this.numbered.get(issued.minutesId())), 17, entry);
        this.breaches.unless(this.roll.ruleList("minutes.copyReport.to").equals(issued.copyReportTo()), 15, entry);
        text.issued = issued;
    }

    private void file(MinutesFiledWithGovernment filing, Log.Entry entry) {
        Text text = this.texts.get(filing.minutesId());
        this.breaches.unless(text.issued != null && text.issued.copyReportTo().contains(filing.body()), 15, entry);
        if (filing.corrigendumId() == null) {
            this.breaches.unless(text.isAt(filing.version(), filing.contentHash()) && text.filed.add(filing.body()), 15,
                    entry);
        }
    }

    @Override
    public void end() {
        this.texts.forEach((minutesId, text) -> this.breaches
            .unless(text.issued == null || text.filed.containsAll(text.issued.copyReportTo()), 15, minutesId));
    }

    /**
     * Who was asked about a text in the end.
     */
    List<String> asked(String minutesId) {
        return this.texts.get(minutesId).asked;
    }

    static String digest(String title, String text) {
        try {
            byte[] bytes = (title + "\n" + text).getBytes(StandardCharsets.UTF_8);
            return "sha-256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    /**
     * One version of the minutes and what units say to it.
     */
    private static final class Text {

        private final String meetingId;

        private final int version;

        private final String hash;

        private final Set<String> given = new HashSet<>();

        private final Set<String> objecting = new HashSet<>();

        private final Set<String> filed = new HashSet<>();

        private List<String> asked = List.of();

        private boolean stands;

        private int signed;

        private MinutesIssued issued;

        Text(String meetingId, int version, String hash) {
            this.meetingId = meetingId;
            this.version = version;
            this.hash = hash;
        }

        boolean isAt(int otherVersion, String otherHash) {
            return this.version == otherVersion && this.hash.equals(otherHash);
        }

    }

}
