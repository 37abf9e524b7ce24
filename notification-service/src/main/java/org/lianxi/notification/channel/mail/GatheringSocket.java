package org.lianxi.notification.channel.mail;

import java.io.BufferedOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

import javax.net.SocketFactory;

/**
 * Sends what was written when an answer is wanted, so that commands that go together
 * travel together, as RFC 2920 asks of those who pipeline. Each packet less is one time
 * less that both sides wake up.
 */
final class GatheringSocket extends Socket {

    private static final int ROOM = 1 << 16;

    private Gathered out;

    private InputStream in;

    private boolean leaving;

    @Override
    public synchronized OutputStream getOutputStream() throws IOException {
        if (this.out == null) {
            this.out = new Gathered(super.getOutputStream());
        }
        return this.out;
    }

    @Override
    public synchronized InputStream getInputStream() throws IOException {
        if (this.in == null) {
            getOutputStream();
            this.in = new Answers(super.getInputStream(), this.out);
        }
        return this.in;
    }

    /**
     * Sends what is left, a farewell mostly, and tries that once: a thread that is
     * interrupted while it writes closes the socket.
     */
    @Override
    public void close() throws IOException {
        Gathered left;
        synchronized (this) {
            left = (this.leaving || isClosed()) ? null : this.out;
            this.leaving = true;
        }
        try {
            if (left != null) {
                left.send();
            }
        }
        finally {
            super.close();
        }
    }

    /**
     * Makes them.
     */
    static final class Factory extends SocketFactory {

        @Override
        public Socket createSocket() {
            return new GatheringSocket();
        }

        @Override
        public Socket createSocket(String host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
        }

        @Override
        public Socket createSocket(InetAddress host, int port) throws IOException {
            return connected(new InetSocketAddress(host, port), null);
        }

        @Override
        public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort)
                throws IOException {
            return connected(new InetSocketAddress(host, port), new InetSocketAddress(localHost, localPort));
        }

        private static Socket connected(InetSocketAddress remote, InetSocketAddress local) throws IOException {
            Socket socket = new GatheringSocket();
            socket.bind(local);
            socket.connect(remote);
            return socket;
        }

    }

    private static final class Gathered extends BufferedOutputStream {

        Gathered(OutputStream out) {
            super(out, ROOM);
        }

        @Override
        public void flush() {
            // It goes out when an answer is wanted.
        }

        void send() throws IOException {
            super.flush();
        }

    }

    private static final class Answers extends FilterInputStream {

        private final Gathered out;

        Answers(InputStream in, Gathered out) {
            super(in);
            this.out = out;
        }

        @Override
        public int read() throws IOException {
            this.out.send();
            return super.read();
        }

        @Override
        public int read(byte[] octets, int from, int length) throws IOException {
            this.out.send();
            return super.read(octets, from, length);
        }

        @Override
        public int available() throws IOException {
            this.out.send();
            return super.available();
        }

    }

}
