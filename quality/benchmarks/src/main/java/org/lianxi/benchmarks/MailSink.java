package org.lianxi.benchmarks;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A mail server in this JVM that takes every mail and keeps only the last. It answers
 * pipelined commands together: it writes when nothing is left to read.
 */
final class MailSink implements AutoCloseable {

    private static final byte[] END = "\r\n.\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ServerSocket socket;

    private final AtomicReference<byte[]> last = new AtomicReference<>(new byte[0]);

    private long mails;

    MailSink() throws IOException {
        this.socket = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return this.socket.getLocalPort();
    }

    byte[] last() {
        return this.last.get();
    }

    synchronized long mails() {
        return this.mails;
    }

    /**
     * Waits until so many mails were taken since the start.
     */
    synchronized void await(long count) throws InterruptedException {
        while (this.mails < count) {
            wait();
        }
    }

    private synchronized void taken() {
        this.mails++;
        notifyAll();
    }

    private void accept() {
        while (!this.socket.isClosed()) {
            try {
                Socket client = this.socket.accept();
                client.setTcpNoDelay(true);
                Thread.ofVirtual().start(() -> serve(client));
            }
            catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            InputStream in = new BufferedInputStream(client.getInputStream(), 1 << 16);
            OutputStream out = client.getOutputStream();
            ByteArrayOutputStream answers = new ByteArrayOutputStream();
            say(answers, "220 sink");
            flush(answers, out);
            for (String line = line(in); line != null; line = line(in)) {
                if (line.startsWith("DATA")) {
                    say(answers, "354 go");
                    flush(answers, out);
                    this.last.set(mail(in));
                    say(answers, "250 taken");
                    if (in.available() == 0) {
                        flush(answers, out);
                    }
                    taken();
                    continue;
                }
                say(answers, line.startsWith("EHLO") ? "250-sink\r\n250 PIPELINING" : "250 ok");
                if (in.available() == 0) {
                    flush(answers, out);
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int octet = in.read(); octet >= 0; octet = in.read()) {
            if (octet == '\n') {
                return line.toString();
            }
            line.append((char) octet);
        }
        return null;
    }

    private static byte[] mail(InputStream in) throws IOException {
        ByteArrayOutputStream mail = new ByteArrayOutputStream(1 << 13);
        int matched = 0;
        while (matched < END.length) {
            int octet = in.read();
            if (octet < 0) {
                throw new IOException("cut off");
            }
            mail.write(octet);
            matched = (octet == END[matched]) ? matched + 1 : (octet == END[0]) ? 1 : 0;
        }
        return mail.toByteArray();
    }

    private static void say(ByteArrayOutputStream answers, String line) {
        answers.writeBytes((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    private static void flush(ByteArrayOutputStream answers, OutputStream out) throws IOException {
        answers.writeTo(out);
        answers.reset();
    }

    @Override
    public void close() throws IOException {
        this.socket.close();
    }

}
