package org.lianxi.notification.channel.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

class GatheringSocketTest {

    private ServerSocket server;

    private Socket socket;

    private Socket peer;

    @BeforeEach
    void connect() throws IOException {
        this.server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        this.socket = new GatheringSocket.Factory().createSocket(this.server.getInetAddress(),
                this.server.getLocalPort());
        this.peer = this.server.accept();
    }

    @AfterEach
    void close() throws IOException {
        this.socket.close();
        this.peer.close();
        this.server.close();
    }

    @Test
    @Timeout(60)
    @DisplayName("要等答复时，先写的一起送出；告别的话在关闭时送出")
    void whatIsWrittenTravelsTogether() throws IOException {
        write("MAIL ");
        write("RCPT ");
        assertThat(this.peer.getInputStream().available()).isZero();

        this.peer.getOutputStream().write('2');
        assertThat(this.socket.getInputStream().read()).isEqualTo('2');
        assertThat(this.peer.getInputStream().readNBytes(10)).asString().isEqualTo("MAIL RCPT ");

        write("QUIT");
        this.socket.close();
        assertThat(this.peer.getInputStream().readAllBytes()).asString().isEqualTo("QUIT");
    }

    @Test
    @Timeout(60)
    @DisplayName("对方不再收：发到一半的人一被打断就结束，连接关闭")
    void whoeverIsInterruptedEnds() throws Exception {
        CompletableFuture<Throwable> end = new CompletableFuture<>();
        Thread sender = Thread.startVirtualThread(() -> {
            try {
                OutputStream out = this.socket.getOutputStream();
                while (!Thread.currentThread().isInterrupted()) {
                    out.write(new byte[50_000]);
                }
                end.complete(new AssertionError("went on"));
            }
            catch (IOException | RuntimeException | Error ex) {
                end.complete(ex);
            }
        });
        Awaitility.await().until(() -> sender.getState() == Thread.State.WAITING);
        sender.interrupt();

        Throwable ended = end.get(30, TimeUnit.SECONDS);
        assertThat(ended).isInstanceOf(IOException.class);
        assertThat(ended.getStackTrace()).filteredOn((frame) -> frame.getMethodName().equals("close"))
            .as("what is left is tried once")
            .hasSizeLessThanOrEqualTo(2);
        assertThat(this.socket.isClosed()).isTrue();
    }

    private void write(String text) throws IOException {
        OutputStream out = this.socket.getOutputStream();
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

}
