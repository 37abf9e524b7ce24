package org.lianxi.scenarios.invariant;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.lianxi.audit.Hash;
import org.lianxi.audit.LogEntry;
import org.lianxi.scenarios.Log;
import org.lianxi.transport.RecordedEvent;

/**
 * The record itself: nobody's identity or health and nothing classified is in it
 * (INV-29), and it is one chain without a gap in which every leaf is what was stored
 * (INV-31).
 */
final class RecordWatch implements Watch {

    /**
     * Resident identity numbers, mobile numbers, and marks of classification.
     */
    private static final Pattern UNFIT = Pattern
        .compile("(?<![\\w-])(\\d{17}[\\dXx]|1[3-9]\\d{9})(?![\\w-])" + "|绝密|机密|秘密★|身份证号|病历号");

    private final Breaches breaches;

    private final Map<String, Long> lastOfConference = new HashMap<>();

    private final Map<String, Long> lastOfAggregate = new HashMap<>();

    private long last;

    RecordWatch(Breaches breaches) {
        this.breaches = breaches;
    }

    @Override
    public void see(Log.Entry entry) {
        RecordedEvent event = entry.event();
        this.breaches.unless(!UNFIT.matcher(new String(event.data(), StandardCharsets.UTF_8)).find(), 29, entry);
        boolean follows = event.index() == this.last + 1
                && event.previousIndex() == this.lastOfConference.getOrDefault(event.conferenceId(), 0L)
                && event.sequence() == this.lastOfAggregate.getOrDefault(event.aggregateId(), -1L) + 1;
        this.breaches.unless(follows && Arrays.equals(leaf(entry), entry.leaf()), 31, entry);
        this.last = event.index();
        this.lastOfConference.put(event.conferenceId(), event.index());
        this.lastOfAggregate.put(event.aggregateId(), event.sequence());
    }

    private static byte[] leaf(Log.Entry entry) {
        RecordedEvent event = entry.event();
        String unit = (event.actor().unit() != null) ? event.actor().unit() : "";
        return Hash
            .ofLeaf(new LogEntry(event.index(), event.conferenceId(), event.id(), event.aggregateId(), event.sequence(),
                    event.type(), Integer.toString(event.revision()), event.time(),
                    unit + "/" + event.actor().role() + "/" + event.actor().account(), event.commandId(), event.data(),
                    entry.metaData())
                .canonical())
            .bytes();
    }

}
