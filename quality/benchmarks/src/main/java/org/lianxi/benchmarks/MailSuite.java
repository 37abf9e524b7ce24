package org.lianxi.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.admin.Admin;
import org.lianxi.contract.EventCatalogue;
import org.lianxi.contract.RecordedFact;
import org.lianxi.contract.action.ProgressReported;
import org.lianxi.transport.Actor;
import org.lianxi.transport.EventJson;
import org.lianxi.transport.EventPublisher;
import org.lianxi.transport.EventTopic;
import org.lianxi.transport.RecordedEvent;

/**
 * From a progress report on the topic to the mail server's 250 for the last unit: taken
 * in, owed, laid into every inbox, claimed, written and sent by mail.
 */
final class MailSuite implements Suite {

    private static final int FEW = 15;

    private static final int MANY = 1_500;

    private static final int CONNECTIONS = 8;

    /**
     * Between two reports, or two times fifteen mails, where neither side is to be at
     * work all the time.
     */
    private static final Duration PAUSE = Duration.ofMillis(50);

    private static final Duration WARM_UP = Duration.ofSeconds(15);

    /**
     * Before so many the compiler takes more processor time than the reports do.
     */
    private static final int REPORTS_TO_WARM_UP = 5_000;

    private final Prose prose = new Prose(7);

    private long index;

    @Override
    public String id() {
        return "B7";
    }

    @Override
    public void run(Engines engines, Rounds rounds, Rows rows) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", engines.kafkaServers()))) {
            EventTopic.ensure(admin);
        }
        try (MailSink sink = new MailSink();
                NotificationContext service = new NotificationContext(engines, sink.port());
                EventPublisher publisher = new EventPublisher(engines.kafkaServers())) {
            service.found("few", FEW);
            service.found("many", MANY);
            Conference few = new Conference("few", FEW, sink, publisher);
            Conference many = new Conference("many", MANY, sink, publisher);
            if (rounds.warm()) {
                few.warmUp();
                service.tidyTables();
                few.warmUp();
            }
            few.tell();
            try (RawMail one = new RawMail(sink.port(), sink.last(), 1)) {
                if (rounds.warm()) {
                    Callers.latency(0.5, WARM_UP, (caller) -> one.send(FEW));
                }
                rows.add(fifteen("one after the other", Duration.ZERO, rounds, one,
                        new Told(few, Duration.ZERO, service)));
                rows.add(fifteen("50 ms apart", PAUSE, rounds, one, new Told(few, PAUSE, service)));
            }
            if (rounds.warm()) {
                many.rate(WARM_UP);
                service.tidyTables();
                many.rate(WARM_UP);
            }
            many.tell();
            try (RawMail several = new RawMail(sink.port(), sink.last(), CONNECTIONS)) {
                rows.add(new Row("B7 mail to 1,500 units", "pipelined SMTP on 8 open connections", "mails/s",
                        Row.Aim.atLeast(0.05, 0.15),
                        rounds.compare((window) -> raw(several, window), Map.of(Report.LIANXI, many::rate)), Map.of()));
            }
        }
    }

    private static Row fifteen(String pace, Duration pause, Rounds rounds, RawMail raw, Told told) throws Exception {
        return new Row("B7 mail to 15 units, event on the topic → the last mail taken, p50, " + pace,
                "pipelined SMTP of 15 on one open connection", "µs", Row.Aim.atMost(10, 4),
                rounds.compare((window) -> Callers.latency(0.5, window, pause, () -> raw(raw)),
                        Map.of(Report.LIANXI, told)),
                Map.of());
    }

    private static long raw(RawMail raw) throws Exception {
        long begin = System.nanoTime();
        raw.send(FEW);
        return System.nanoTime() - begin;
    }

    private static Sample raw(RawMail raw, Duration window) throws Exception {
        long begin = System.nanoTime();
        long end = begin + window.toNanos();
        long mails = 0;
        while (System.nanoTime() < end) {
            raw.send(MANY);
            mails += MANY;
        }
        return Sample.rate(mails, System.nanoTime() - begin);
    }

    /**
     * Reports with a pause after each, on tables that were tidied before the window.
     */
    private record Told(Conference conference, Duration pause, NotificationContext service) implements Side {

        @Override
        public void prepare() {
            this.service.tidyTables();
        }

        @Override
        public Sample run(Duration window) throws Exception {
            return Callers.latency(0.5, window, this.pause, this.conference::tell);
        }

    }

    /**
     * A conference whose units are told of one report after the other.
     */
    private final class Conference {

        private final String id;

        private final int units;

        private final MailSink sink;

        private final EventPublisher publisher;

        private long previous;

        private int reports;

        Conference(String id, int units, MailSink sink, EventPublisher publisher) {
            this.id = id;
            this.units = units;
            this.sink = sink;
            this.publisher = publisher;
        }

        /**
         * Tells all units of one report.
         * @return nanoseconds from the broker's word that the event is there
         */
        long tell() throws InterruptedException {
            long mails = this.sink.mails();
            this.publisher.publish(List.of(report()));
            long visible = System.nanoTime();
            this.sink.await(mails + this.units);
            return System.nanoTime() - visible;
        }

        void warmUp() throws InterruptedException {
            for (int told = 0; told < REPORTS_TO_WARM_UP; told++) {
                tell();
            }
        }

        Sample rate(Duration window) throws InterruptedException {
            long end = System.nanoTime() + window.toNanos();
            long nanos = 0;
            long mails = 0;
            while (System.nanoTime() < end) {
                nanos += tell();
                mails += this.units;
            }
            return Sample.rate(mails, nanos);
        }

        private RecordedEvent report() {
            String action = "action-" + this.id;
            RecordedFact fact = new ProgressReported(this.id, action, "report-" + UUID.randomUUID(), this.reports + 1,
                    "unit1", 40, MailSuite.this.prose.summary(), LocalDate.now());
            long place = ++MailSuite.this.index;
            RecordedEvent event = new RecordedEvent(place, this.previous, UUID.randomUUID().toString(),
                    EventCatalogue.nameOf(fact.getClass()), EventCatalogue.revisionOf(fact.getClass()), this.id, action,
                    this.reports++, Instant.now(), UUID.randomUUID().toString(),
                    new Actor("office", "unit1", "office-clerk"), EventJson.write(fact));
            this.previous = place;
            return event;
        }

    }

}
