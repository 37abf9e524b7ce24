package org.lianxi.command.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DisplayName("送出：读者须跟得上")
class HistoryStreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

    private final AtomicLong nanos = new AtomicLong();

    @Test
    @DisplayName("一段恰在时限内收完：接着送；超过一点：中断")
    void aSlowReader() throws IOException {
        HistoryStream stream = new HistoryStream(taking(PATIENCE), false, PATIENCE, this.nanos::get);
        stream.write(new LineBuffer(8).add("一\n"));
        stream.write(new LineBuffer(8).add("二\n"));
        assertThat(this.sent.toString()).isEqualTo("一\n二\n");
        HistoryStream slower = new HistoryStream(taking(PATIENCE.plusNanos(1)), false, PATIENCE, this.nanos::get);
        assertThatExceptionOfType(ReaderTooSlowException.class)
            .isThrownBy(() -> slower.write(new LineBuffer(8).add("三\n")));
    }

    @Test
    @DisplayName("送不出去：拖够了时限的是太慢，没到时限的是走了")
    void aReaderThatIsGone() throws IOException {
        HistoryStream slow = new HistoryStream(failing(PATIENCE.plusNanos(1)), false, PATIENCE, this.nanos::get);
        assertThatExceptionOfType(ReaderTooSlowException.class)
            .isThrownBy(() -> slow.write(new LineBuffer(8).add("一\n")));
        HistoryStream gone = new HistoryStream(failing(PATIENCE), false, PATIENCE, this.nanos::get);
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> gone.write(new LineBuffer(8).add("一\n")))
            .withMessage("broken pipe");
    }

    private OutputStream failing(Duration after) {
        return new OutputStream() {

            @Override
            public void write(int one) throws IOException {
                HistoryStreamTest.this.nanos.addAndGet(after.toNanos());
                throw new IOException("broken pipe");
            }

        };
    }

    @Test
    @DisplayName("压缩后送，解开是原样")
    void zipped() throws IOException {
        HistoryStream stream = new HistoryStream(this.sent, true, PATIENCE, this.nanos::get);
        stream.write(new LineBuffer(8).add("一\n"));
        stream.write(new LineBuffer(8).add("二\n"));
        stream.finish();
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(this.sent.toByteArray()))) {
            assertThat(new String(unzipped.readAllBytes())).isEqualTo("一\n二\n");
        }
    }

    private ByteArrayOutputStream taking(Duration time) {
        return new ByteArrayOutputStream() {

            @Override
            public void write(byte[] bytes, int from, int length) {
                HistoryStreamTest.this.sent.write(bytes, from, length);
                HistoryStreamTest.this.nanos.addAndGet(time.toNanos());
            }

        };
    }

}
