package org.lianxi.standalone.audit.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.lianxi.audit.Hash;
import org.lianxi.audit.LogEntry;

import org.lianxi.transport.RecordedEvent;

/**
 * The record itself: nobody's identity or health and nothing classified is in it
 * (INV-29), and it is one chain without a gap in which every leaf is what was stored
 * (INV-31).
 */
final class RecordWatch {

    /**
     * Resident identity numbers, mobile numbers, and marks of classification.
     */
    private static final Pattern UNFIT = Pattern
        .compile("(?<![\\w-])(\\d{17}[\\dXx]|1[3-9]\\d{9})(?![\\w-])" + "|绝密|机密|秘密★|身份证号|病历号");

    private final Breaches breaches;

    private long lastIndex;

    private final Map<String, Long> lastOfAggregate = new HashMap<>();

    RecordWatch(Breaches breaches) {
        this.breaches = breaches;
    }

    /**
     * The next event.
     * @param next whether it stands where the log goes on
     */
    void see(Entry entry, boolean next) {
        RecordedEvent event = entry.event();
        this.breaches.unless(!UNFIT.matcher(new String(event.data(), StandardCharsets.UTF_8)).find(),
                CharterRule.NOBODYS_IDENTITY_IS_RECORDED, entry);
        boolean follows = next && event.previousIndex() == this.lastIndex
                && event.sequence() == this.lastOfAggregate.getOrDefault(event.aggregateId(), -1L) + 1;
        this.breaches.unless(follows && Arrays.equals(leaf(entry), entry.leaf()), CharterRule.RECORD_IS_ONE_CHAIN,
                entry);
        this.lastIndex = event.index();
        this.lastOfAggregate.put(event.aggregateId(), event.sequence());
    }

    private static byte[] leaf(Entry entry) {
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
