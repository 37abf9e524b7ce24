package org.lianxi.notification.channel.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.annotation.PreDestroy;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.routing.RoutingSupport;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.lianxi.notification.channel.robot.HmacSha256;
import org.lianxi.transport.EventEnvelope;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Sends one signed message, as Standard Webhooks has it: {@code webhook-id},
 * {@code webhook-timestamp}, and {@code webhook-signature} over both and the body. Every
 * message has a connection of its own, to addresses that were looked at for it; nothing
 * is followed, nothing read but the status.
 */
@Component
class WebhookSender {

    private static final Logger logger = LoggerFactory.getLogger(WebhookSender.class);

    private final Clock clock;

    private final SecretBox secrets;

    private final Duration timeout;

    private final CloseableHttpClient http;

    WebhookSender(Addresses addresses, SecretBox secrets, Clock clock, WebhookProperties properties) {
        this.clock = clock;
        this.secrets = secrets;
        this.timeout = properties.timeout();
        this.http = client(addresses, Timeout.of(properties.timeout()));
    }

    private static CloseableHttpClient client(Addresses addresses, Timeout timeout) {
        return HttpClients.custom()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(addresses))
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom().setConnectTimeout(timeout).setSocketTimeout(timeout).build())
                .setMaxConnTotal(100)
                .setMaxConnPerRoute(20)
                .build())
            .setDefaultRequestConfig(
                    RequestConfig.custom().setResponseTimeout(timeout).setConnectionRequestTimeout(timeout).build())
            .setConnectionReuseStrategy((request, response, context) -> false)
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableContentCompression()
            .setUserAgent("lianxi")
            .build();
    }

    @PreDestroy
    void close() throws IOException {
        this.http.close();
    }

    /**
     * Sends a message.
     * @param webhook where it goes
     * @param id the message's id, the same for each attempt
     * @param body what it says
     * @return what became of it
     */
    Result send(Webhook webhook, String id, byte[] body) {
        String timestamp = Long.toString(this.clock.instant().getEpochSecond());
        try {
            return signatures(webhook, id, timestamp, body)
                .map((signatures) -> send(post(webhook, id, timestamp, signatures, body)))
                .orElseGet(() -> new Result(null, Reasons.SECRET_UNOPENABLE));
        }
        catch (RuntimeException ex) {
            // Whatever it is, the message has not arrived, and somebody has to see it.
            logger.warn("A message to webhook {} met {} at {}", webhook.id(), ex.getClass().getName(),
                    Arrays.toString(ex.getStackTrace()));
            return new Result(null, ex.getClass().getSimpleName());
        }
    }

    private static HttpPost post(Webhook webhook, String id, String timestamp, String signatures, byte[] body) {
        HttpPost post = new HttpPost(URI.create(webhook.url()));
        post.setEntity(new ByteArrayEntity(body, ContentType.parse(EventEnvelope.MEDIA_TYPE)));
        post.setHeader("webhook-id", id);
        post.setHeader("webhook-timestamp", timestamp);
        post.setHeader("webhook-signature", signatures);
        return post;
    }

    private Result send(HttpPost post) {
        // Each read has its own time; a server that lets single bytes drip has no more
        // than this.
        CompletableFuture.delayedExecutor(this.timeout.toMillis(), TimeUnit.MILLISECONDS).execute(post::cancel);
        try (ClassicHttpResponse response = this.http.executeOpen(RoutingSupport.determineHost(post), post,
                HttpClientContext.create())) {
            return new Result(response.getCode(), null);
        }
        catch (IOException | HttpException ex) {
            // Its message may have the address, which may have a key.
            return new Result(null, ex.getClass().getSimpleName());
        }
    }

    /**
     * By the secret, and by the former one as long as that is valid and can be opened.
     * @return the signatures, or empty where the secret cannot be opened
     */
    private Optional<String> signatures(Webhook webhook, String id, String timestamp, byte[] body) {
        byte[] signed = signed(id, timestamp, body);
        return this.secrets.open(webhook.secret(), webhook.id())
            .map((secret) -> Stream.concat(Stream.of(secret), former(webhook).stream())
                .map((key) -> "v1," + HmacSha256.base64(key, signed))
                .collect(Collectors.joining(" ")));
    }

    private Optional<byte[]> former(Webhook webhook) {
        return webhook.formerSecretIsValid(this.clock.instant())
                ? this.secrets.open(webhook.formerSecret(), webhook.id()) : Optional.empty();
    }

    private static byte[] signed(String id, String timestamp, byte[] body) {
        ByteArrayOutputStream signed = new ByteArrayOutputStream();
        signed.writeBytes((id + "." + timestamp + ".").getBytes(StandardCharsets.UTF_8));
        signed.writeBytes(body);
        return signed.toByteArray();
    }

    /**
     * What became of a message.
     *
     * @param status the status of the answer, or null when there was none
     * @param reason why there was none, or null
     */
    record Result(Integer status, String reason) {

        boolean arrived() {
            return this.status != null && this.status / 100 == 2;
        }

        /**
         * The receiver says that it is gone for good.
         */
        boolean gone() {
            return this.status != null && this.status == 410;
        }

        String why() {
            return (this.status != null) ? "HTTP " + this.status : this.reason;
        }

    }

    /**
     * Looks names up for the client, which connects to what it is given.
     *
     * @param addresses which addresses are allowed
     */
    private record Checked(Addresses addresses) implements DnsResolver {

        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            return this.addresses.resolve(host);
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }

    }

}
