package org.lianxi.notification.channel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/**
 * A mail server that misbehaves as a test says. It answers each recipient with a reply
 * line, or with {@code silent} for none, {@code cut} to break the link within the mail,
 * {@code drop} to break it after the final dot, {@code hang} to say nothing after the
 * dot.
 */
final class ScriptedMailServer implements AutoCloseable {

    private static final String FINE = "250 ok";

    private final ServerSocket socket;

    private final Map<String, Deque<String>> replies = new ConcurrentHashMap<>();

    private final List<String> accepted = new CopyOnWriteArrayList<>();

    private final List<String> commands = new CopyOnWriteArrayList<>();

    private final AtomicInteger connections = new AtomicInteger();

    private final List<Socket> clients = new CopyOnWriteArrayList<>();

    private volatile Protection protection = Protection.NOT_OFFERED;

    private volatile SSLContext certificates;

    private volatile String greeting = "220 scripted";

    private volatile boolean pipelining;

    private volatile String sender = FINE;

    private volatile boolean goOn;

    ScriptedMailServer() {
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return this.socket.getLocalPort();
    }

    /**
     * One mail after the other to an address is answered so, all that follow like the
     * last.
     */
    void reply(String address, String... lines) {
        this.replies.put(address, new ArrayDeque<>(Arrays.asList(lines)));
    }

    void greet(String line) {
        this.greeting = line;
    }

    /**
     * Asks for the mail though it is for nobody.
     */
    void goOn() {
        this.goOn = true;
    }

    /**
     * All senders are answered so; after 421 the link ends.
     */
    void sender(String line) {
        this.sender = line;
    }

    /**
     * Takes commands in one go.
     */
    void pipelining() {
        this.pipelining = true;
    }

    void protect(Protection how) {
        this.protection = how;
    }

    void protect(Protection how, SSLContext context) {
        this.certificates = context;
        this.protection = how;
    }

    List<String> accepted() {
        return List.copyOf(this.accepted);
    }

    List<String> commands() {
        return List.copyOf(this.commands);
    }

    int connections() {
        return this.connections.get();
    }

    private void accept() {
        while (!this.socket.isClosed()) {
            try {
                Socket client = this.socket.accept();
                this.connections.incrementAndGet();
                this.clients.add(client);
                Thread.ofVirtual().start(() -> serve(client));
            }
            catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client) {
            if (this.protection == Protection.IMPLICIT) {
                converse(protect(client), true);
            }
            else {
                converse(client, true);
            }
        }
        catch (IOException clientHasGone) {
            this.commands.add("GONE");
        }
    }

    private Socket protect(Socket client) throws IOException {
        SSLSocket protectedClient = (SSLSocket) this.certificates.getSocketFactory()
            .createSocket(client, null, client.getPort(), true);
        protectedClient.setUseClientMode(false);
        protectedClient.startHandshake();
        return protectedClient;
    }

    private void converse(Socket client, boolean greet) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        if (greet) {
            say(client, this.greeting);
        }
        String reply = FINE;
        List<String> taken = new ArrayList<>();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            this.commands.add(command);
            switch (command) {
                case "EHLO" -> {
                    taken.clear();
                    say(client,
                            this.protection.offered() && !(client instanceof SSLSocket) ? "250-scripted\r\n250 STARTTLS"
                                    : this.pipelining ? "250-scripted\r\n250 PIPELINING" : "250 scripted");
                }
                case "STARTTLS" -> {
                    if (this.protection == Protection.STARTTLS) {
                        say(client, "220 go ahead");
                        converse(protect(client), false);
                        return;
                    }
                    say(client,
                            (this.protection == Protection.REFUSED) ? "454 not now" : "220 go ahead\r\nthis is no TLS");
                }
                case "RCPT" -> {
                    String recipient = line.replaceAll(".*<(.*)>.*", "$1");
                    reply = next(recipient);
                    if (!reply.matches("[45].*")) {
                        taken.add(recipient);
                    }
                    if (!reply.equals("silent")) {
                        say(client, reply.matches("\\d.*") ? reply : FINE);
                    }
                }
                case "DATA" -> {
                    if (!this.goOn && (taken.isEmpty() || !this.sender.equals(FINE))) {
                        say(client, "554 5.5.1 no valid recipients");
                        break;
                    }
                    say(client, "354 go");
                    if (!take(in, taken, reply)) {
                        return;
                    }
                    taken.clear();
                    if (!reply.equals("hang")) {
                        say(client, "250 queued");
                    }
                }
                case "QUIT" -> {
                    say(client, "221 bye");
                    return;
                }
                case "MAIL" -> {
                    taken.clear();
                    say(client, this.sender);
                    if (this.sender.startsWith("421")) {
                        // Closed with something unread, the answer might be lost.
                        for (String rest = line; !rest.equals("DATA"); rest = in.readLine()) {
                            this.commands.add("UNREAD");
                        }
                        return;
                    }
                }
                default -> say(client, FINE);
            }
        }
    }

    private boolean take(BufferedReader in, List<String> recipients, String reply) throws IOException {
        if (reply.equals("cut")) {
            in.readLine();
            return false;
        }
        while (!".".equals(in.readLine())) {
            Thread.onSpinWait();
        }
        this.accepted.addAll(recipients);
        return !reply.equals("drop");
    }

    private String next(String recipient) {
        Deque<String> lines = this.replies.getOrDefault(recipient, new ArrayDeque<>(List.of(FINE)));
        synchronized (lines) {
            return (lines.size() > 1) ? lines.poll() : lines.peek();
        }
    }

    private static void say(Socket client, String line) throws IOException {
        client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        client.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            this.socket.close();
            for (Socket client : this.clients) {
                client.close();
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * What the server makes of STARTTLS.
     */
    enum Protection {

        NOT_OFFERED, REFUSED, BROKEN, STARTTLS, IMPLICIT;

        boolean offered() {
            return this != NOT_OFFERED && this != IMPLICIT;
        }

    }

}
