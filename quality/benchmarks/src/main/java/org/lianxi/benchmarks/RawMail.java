package org.lianxi.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Pipelined SMTP and nothing else: open connections, a mail that is at hand.
 */
final class RawMail implements AutoCloseable {

    private static final String ENVELOPE = "MAIL FROM:<lianxi@example.org>\r\nRCPT TO:<unit@example.org>\r\nDATA\r\n";

    private final byte[] mail;

    private final List<Connection> connections = new ArrayList<>();

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    RawMail(int port, byte[] mail, int connections) throws IOException {
        this.mail = mail;
        for (int i = 0; i < connections; i++) {
            this.connections.add(new Connection(port));
        }
    }

    void send(int count) throws Exception {
        int each = count / this.connections.size();
        int more = count % this.connections.size();
        List<Callable<Void>> shares = new ArrayList<>();
        for (int i = 0; i < this.connections.size(); i++) {
            Connection connection = this.connections.get(i);
            int share = each + ((i < more) ? 1 : 0);
            shares.add(() -> connection.send(share));
        }
        for (Future<Void> done : this.threads.invokeAll(shares)) {
            done.get();
        }
    }

    @Override
    public void close() throws IOException {
        this.threads.close();
        for (Connection connection : this.connections) {
            connection.socket.close();
        }
    }

    private final class Connection {

        private final Socket socket;

        private final BufferedReader in;

        private final OutputStream out;

        Connection(int port) throws IOException {
            this.socket = new Socket(InetAddress.getLoopbackAddress(), port);
            this.socket.setTcpNoDelay(true);
            this.in = new BufferedReader(
                    new InputStreamReader(this.socket.getInputStream(), StandardCharsets.US_ASCII));
            this.out = this.socket.getOutputStream();
            expect("220");
        }

        Void send(int count) throws IOException {
            byte[] envelope = ENVELOPE.getBytes(StandardCharsets.US_ASCII);
            byte[] both = new byte[RawMail.this.mail.length + envelope.length];
            System.arraycopy(RawMail.this.mail, 0, both, 0, RawMail.this.mail.length);
            System.arraycopy(envelope, 0, both, RawMail.this.mail.length, envelope.length);
            for (int i = 0; i < count; i++) {
                if (i == 0) {
                    this.out.write(envelope);
                }
                expect("250");
                expect("250");
                expect("354");
                this.out.write((i < count - 1) ? both : RawMail.this.mail);
                expect("250");
            }
            return null;
        }

        private void expect(String code) throws IOException {
            String line = this.in.readLine();
            if (line == null || !line.startsWith(code)) {
                throw new IOException("not " + code + ": " + line);
            }
        }

    }

}
