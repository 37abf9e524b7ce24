package org.lianxi.notification.channel.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers each recipient as a test says: a reply line, {@code silent}
 * for none, or {@code drop} to break the link after the final dot.
 */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;

    private final Map<String, String> replies = new ConcurrentHashMap<>();

    private final List<String> accepted = new CopyOnWriteArrayList<>();

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

    void reply(String address, String line) {
        this.replies.put(address, line);
    }

    List<String> accepted() {
        return List.copyOf(this.accepted);
    }

    private void accept() {
        while (!this.socket.isClosed()) {
            try {
                Socket client = this.socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
            catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in = new BufferedReader(
                        new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8))) {
            say(client, "220 scripted");
            String recipient = "";
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
                switch (command) {
                    case "RCPT" -> {
                        recipient = line.replaceAll(".*<(.*)>.*", "$1");
                        String reply = this.replies.getOrDefault(recipient, "250 ok");
                        if (!reply.equals("silent")) {
                            say(client, reply.equals("drop") ? "250 ok" : reply);
                        }
                    }
                    case "DATA" -> {
                        say(client, "354 go");
                        while (!".".equals(in.readLine())) {
                            Thread.onSpinWait();
                        }
                        this.accepted.add(recipient);
                        if ("drop".equals(this.replies.get(recipient))) {
                            return;
                        }
                        say(client, "250 queued");
                    }
                    case "QUIT" -> {
                        say(client, "221 bye");
                        return;
                    }
                    default -> say(client, "250 ok");
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
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
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
