package org.lianxi.standalone.audit.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Predicate;

import org.lianxi.audit.Finding;
import org.lianxi.audit.cli.Messages;
import org.lianxi.standalone.audit.AuditWork;
import org.lianxi.standalone.audit.log.AuditedLog;
import org.lianxi.standalone.audit.log.EventMark;
import org.lianxi.standalone.audit.log.Until;
import org.lianxi.transport.RecordedEvent;

/**
 * What is told of a review: each event that the charter did not allow, with the clause in
 * its own words.
 */
public final class RulesReport {

    private final Messages words;

    private final List<Breach> breaches = new ArrayList<>();

    private final List<Breach> open = new ArrayList<>();

    private long events;

    /**
     * Nothing is reviewed yet.
     * @param words the sentences
     */
    public RulesReport(Messages words) {
        this.words = words;
    }

    /**
     * Reviews a log.
     * @param log the log
     * @param conferenceId the only conference wanted, or null for all
     * @param until how far
     * @param progress gets the index that is reached
     */
    public void review(AuditedLog log, String conferenceId, Until until, LongConsumer progress) {
        CharterReview review = new CharterReview(conferenceId == null && until instanceof Until.Index);
        Predicate<RecordedEvent> takes = until.takes();
        log.read(conferenceId, until.lastIndex(), (logged) -> {
            if (takes.test(logged.event())) {
                review.see(Entry.of(logged));
                this.events++;
            }
            progress.accept(logged.event().index());
        });
        this.breaches.addAll(review.breaches());
        this.open.addAll(review.open());
    }

    /**
     * The breaches.
     * @return a finding for each
     */
    public List<Finding> findings() {
        return this.breaches.stream().map((breach) -> {
            EventMark event = breach.event();
            return new Finding(Finding.Fault.NOT_ALLOWED,
                    new Finding.Place(event.index(), event.id(), event.aggregate(), null), AuditWork.BUNDLE,
                    "breach." + breach.rule().code(),
                    List.of("INV-%02d".formatted(breach.rule().number()), Long.toString(event.index()), event.type(),
                            event.time().toString(), event.by(), clause(breach)));
        }).toList();
    }

    private String clause(Breach breach) {
        if (breach.clause() == null) {
            return (breach.path() != null) ? this.words.text("clause.none", breach.path()) : "";
        }
        String basis = (breach.basis() != null)
                ? this.words.text("basis." + breach.basis().name().toLowerCase(Locale.ROOT)) : "";
        return this.words.text("clause", breach.clause().at(), breach.clause().text(), breach.path(), basis);
    }

    /**
     * For a program to read.
     * @return names and values
     */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("reviewed", this.events);
        figures.put("breaches", this.breaches.stream().map(Breach::document).toList());
        figures.put("open", this.open.stream().map(Breach::document).toList());
        return figures;
    }

    /**
     * For people to read.
     * @return sentences in their language
     */
    public List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        sentences.add(this.words.text("reviewed", Long.toString(this.events), Integer.toString(this.breaches.size()),
                Integer.toString(this.open.size())));
        this.open.forEach((one) -> sentences.add(this.words.text("reviewed.open",
                "INV-%02d".formatted(one.rule().number()), Long.toString(one.event().index()), one.event().type(),
                one.event().time().toString(), clause(one))));
        return sentences;
    }

}
