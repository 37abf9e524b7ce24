package org.lianxi.command.history;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.zip.GZIPOutputStream;

/**
 * The way out to a reader, who has to keep up a least pace: one part of the record must
 * be taken within some time.
 */
final class HistoryStream {

    private static final int CHUNK = 1 << 16;

    private final OutputStream out;

    private final long patience;

    private final LongSupplier nanos;

    /**
     * Nothing is written yet.
     * @param out to the reader
     * @param zip whether to compress
     * @param patience how long the reader may take over one part
     * @param nanos a clock that only measures
     */
    HistoryStream(OutputStream out, boolean zip, Duration patience, LongSupplier nanos) throws IOException {
        this.out = zip ? new GZIPOutputStream(out, CHUNK) : out;
        this.patience = patience.toNanos();
        this.nanos = nanos;
    }

    /**
     * Sends a part.
     * @param part its lines, which are gone afterwards
     * @throws IOException if the reader is gone
     * @throws ReaderTooSlowException if it took too long
     */
    void write(LineBuffer part) throws IOException {
        long begin = this.nanos.getAsLong();
        try {
            part.writeTo(this.out);
            this.out.flush();
        }
        catch (IOException ex) {
            // The server gives up, with the same, on a reader that takes nothing at all.
            requirePace(begin);
            throw ex;
        }
        requirePace(begin);
    }

    private void requirePace(long begin) {
        if (this.nanos.getAsLong() - begin > this.patience) {
            throw new ReaderTooSlowException();
        }
    }

    /**
     * Ends it as it should end.
     */
    void finish() throws IOException {
        if (this.out instanceof GZIPOutputStream zip) {
            zip.finish();
        }
        this.out.flush();
    }

}
