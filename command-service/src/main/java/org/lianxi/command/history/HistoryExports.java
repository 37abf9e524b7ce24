package org.lianxi.command.history;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;

import org.lianxi.command.receipt.Receipts;
import org.lianxi.command.shared.http.RequestException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Serves the record, to a few readers at a time. Each has one part of it in memory.
 */
@Component
class HistoryExports {

    private static final Logger logger = LoggerFactory.getLogger(HistoryExports.class);

    private static final int PART = 1 << 20;

    private final HistoryReader reader;

    private final Receipts receipts;

    private final AccessRecorder recorder;

    private final Semaphore places;

    private final Duration patience;

    HistoryExports(HistoryReader reader, Receipts receipts, AccessRecorder recorder,
            @Value("${lianxi.history.readers}") int readers, @Value("${lianxi.history.patience}") Duration patience) {
        this.reader = reader;
        this.receipts = receipts;
        this.recorder = recorder;
        this.places = new Semaphore(readers);
        this.patience = patience;
    }

    /**
     * Serves one reading. That it begins is durable before anything of it goes out.
     * @param reading what is read, by whom and in which form
     * @throws RequestException if too many read already
     * @throws CutOffException if it broke off after a part had gone out
     */
    void serve(Reading reading) {
        if (!this.places.tryAcquire()) {
            throw new RequestException(HttpStatus.TOO_MANY_REQUESTS, "history-readers-too-many", null);
        }
        try {
            long end = this.reader.end(reading.conferenceId());
            String accessId = this.recorder.begin(reading.conferenceId(), reading.filter(), reading.format(), end,
                    reading.actor(), reading.path());
            Progress progress = new Progress(accessId, end);
            try {
                read(reading, progress);
            }
            finally {
                this.recorder.end(reading.conferenceId(), accessId, progress.lines, progress.lastIndex, progress.ending,
                        reading.path());
            }
        }
        finally {
            this.places.release();
        }
    }

    private void read(Reading reading, Progress progress) {
        try {
            send(reading, progress);
            progress.ending = Ending.COMPLETE;
        }
        catch (IOException ex) {
            logger.info("The reader of {} is gone: {}", progress.accessId, ex.getClass().getSimpleName());
            progress.ending = Ending.READER_GONE;
        }
        catch (ReaderTooSlowException ex) {
            progress.ending = Ending.READER_TOO_SLOW;
            throw new CutOffException(ex.getMessage());
        }
        catch (UnreadableEntryException ex) {
            logger.error("{} breaks off: {}", progress.accessId, ex.getMessage());
            progress.ending = Ending.ENTRY_UNREADABLE;
            throw progress.isBegun() ? new CutOffException(ex.getMessage())
                    : new RequestException(HttpStatus.SERVICE_UNAVAILABLE, "history-entry-unreadable", null);
        }
        catch (DataAccessException | SQLException ex) {
            logger.warn("{} breaks off: {}", progress.accessId, ex.getClass().getSimpleName());
            throw progress.isBegun() ? new CutOffException("the store went away")
                    : new DataAccessResourceFailureException("the record cannot be read", ex);
        }
    }

    private void send(Reading reading, Progress progress) throws IOException, SQLException {
        LineBuffer part = new LineBuffer(PART);
        reading.format().open(part, reading.filter().refused());
        if (reading.filter().refused()) {
            sendAttempts(reading, progress, part);
        }
        else {
            sendEvents(reading, progress, part);
        }
        reading.format()
            .close(part, new Completeness(progress.accessId, progress.lines, progress.lastIndex, progress.end,
                    this.reader.lastCheckpoint().orElse(null)));
        HistoryStream out = progress.stream(reading, this.patience);
        out.write(part);
        out.finish();
    }

    private void sendEvents(Reading reading, Progress progress, LineBuffer part) throws IOException, SQLException {
        HistoryReader.Passage passage = this.reader.passage(reading.conferenceId(), reading.filter(), progress.end);
        while (passage.next(part, reading.format(), reading.labels())) {
            progress.stream(reading, this.patience).write(part);
            progress.lines = passage.lines();
            progress.lastIndex = passage.lastIndex();
        }
    }

    private void sendAttempts(Reading reading, Progress progress, LineBuffer part) throws IOException {
        RefusedAttempts attempts = new RefusedAttempts(this.receipts, reading.conferenceId(), reading.filter());
        for (int count = attempts.next(part, reading.format()); count > 0; count = attempts.next(part,
                reading.format())) {
            progress.stream(reading, this.patience).write(part);
            progress.lines += count;
        }
    }

    /**
     * How far a reading has come.
     */
    private static final class Progress {

        private final String accessId;

        private final long end;

        private HistoryStream stream;

        private Ending ending = Ending.STORE_UNAVAILABLE;

        private long lines;

        private long lastIndex;

        Progress(String accessId, long end) {
            this.accessId = accessId;
            this.end = end;
        }

        /**
         * Whether anything has gone out.
         */
        boolean isBegun() {
            return this.stream != null;
        }

        HistoryStream stream(Reading reading, Duration patience) throws IOException {
            if (this.stream == null) {
                this.stream = new HistoryStream(reading.open(this.accessId, this.end), reading.zip(), patience,
                        System::nanoTime);
            }
            return this.stream;
        }

    }

}
