package org.lianxi.notification.channel.webhook;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AddressesTest {

    private static final String KEY = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

    @ParameterizedTest
    @ValueSource(strings = { "127.0.0.1", "127.8.8.8", "0.0.0.0", "0.1.2.3", "10.1.2.3", "172.16.0.1", "172.31.255.255",
            "192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.192", "198.18.0.1", "224.0.0.1",
            "239.1.1.1", "255.255.255.255", "::1", "::", "::ffff:10.0.0.1", "::10.0.0.1", "fe80::1", "fec0::1",
            "fc00::1", "fd12:3456::1", "ff02::1", "64:ff9b::a00:1", "2002:a00:1::1", "2001:db8::1" })
    @DisplayName("内部网络、本机、元数据、组播、内嵌 IPv4 的地址一律不推送")
    void internalAddressesAreForbidden(String address) {
        assertThat(addresses(address).check("https://hooks.example/x")).isEqualTo(Addresses.Verdict.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:2800:220:1::1", "192.169.0.1" })
    @DisplayName("公网地址可以，但须用 https")
    void publicAddressesAreGood(String address) {
        assertThat(addresses(address).check("https://hooks.example:8443/x?a=b")).isEqualTo(Addresses.Verdict.GOOD);
        assertThat(addresses(address).check("https://hooks.example:65535/")).isEqualTo(Addresses.Verdict.GOOD);
        assertThat(addresses(address).check("http://hooks.example/x")).isEqualTo(Addresses.Verdict.NOT_SECURE);
    }

    @Test
    @DisplayName("一个主机名有几个地址，一个不行就都不行")
    void everyAddressOfANameCounts() {
        assertThat(addresses("93.184.216.34", "10.0.0.1").check("https://hooks.example/"))
            .isEqualTo(Addresses.Verdict.FORBIDDEN);
    }

    @Test
    @DisplayName("列入允许范围的内网可以，也可以用 http")
    void allowedNetworksAreGood() {
        Addresses addresses = new Addresses(names("10.1.2.3"), properties("10.1.0.0/16"));
        assertThat(addresses.check("http://hooks.example/")).isEqualTo(Addresses.Verdict.GOOD);
        assertThat(new Addresses(names("10.2.0.1"), properties("10.1.0.0/16")).check("https://hooks.example/"))
            .isEqualTo(Addresses.Verdict.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "hooks.example", "ftp://hooks.example/", "file:///etc/passwd", "https:///x",
            "https://user:pass@hooks.example/", "https://hooks.example/#x", "https://hooks example/", "javascript:1",
            "https://钩子.example/", "https://hooks.example:65536/", "https://hooks.example:99999/x",
            "https://hooks.example:0/" })
    @DisplayName("不成地址的不收")
    void whatIsNoAddressIsRefused(String text) {
        assertThat(addresses("93.184.216.34").check(text)).isEqualTo(Addresses.Verdict.INVALID);
        assertThat(addresses("93.184.216.34").check(null)).isEqualTo(Addresses.Verdict.INVALID);
        assertThat(addresses("93.184.216.34").check("https://h.example/" + "x".repeat(2000)))
            .isEqualTo(Addresses.Verdict.INVALID);
    }

    @Test
    @DisplayName("数字写法绕不过：八进制、十六进制、整数也按解析出的地址看")
    void oddWritingsLeadNowhere() {
        Addresses addresses = new Addresses(InetAddress::getAllByName, properties());
        assertThat(List.of("https://127.1/", "https://2130706433/", "https://0x7f000001/",
                "https://[::ffff:127.0.0.1]/", "https://localhost/"))
            .noneMatch((url) -> addresses.check(url) == Addresses.Verdict.GOOD);
    }

    @Test
    @DisplayName("登记之后改指内网：连接时再查，一个字节也不送出去")
    void rebindingGainsNothing() {
        AtomicInteger lookUps = new AtomicInteger();
        Clock clock = Clock.systemUTC();
        try (Receiver receiver = new Receiver(clock)) {
            Addresses addresses = new Addresses(
                    (host) -> parse((lookUps.getAndIncrement() == 0) ? "93.184.216.34" : "127.0.0.1"), properties());
            String url = "https://rebind.example:" + receiver.port() + "/";
            assertThat(addresses.check(url)).isEqualTo(Addresses.Verdict.GOOD);

            SecretBox secrets = new SecretBox(KEY, new SecureRandom());
            byte[] secret = secrets.seal(secrets.fresh(), "webhook-1");
            WebhookSender.Result result = new WebhookSender(addresses, secrets, clock, properties())
                .send(new Webhook("webhook-1", "c", url, List.of(), "active", null, secret, null, null, null,
                        Instant.EPOCH), "event-1", new byte[] { '{', '}' });

            assertThat(result.reason()).isEqualTo("ForbiddenAddressException");
            assertThat(receiver.requests()).isEmpty();
        }
    }

    private static Addresses addresses(String... found) {
        return new Addresses(names(found), properties());
    }

    private static Names names(String... found) {
        return (host) -> parse(found);
    }

    private static InetAddress[] parse(String... found) throws UnknownHostException {
        return Arrays.stream(found).map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    private static WebhookProperties properties(String... allowed) {
        return new WebhookProperties(KEY, List.of(allowed), List.of(), Duration.ofDays(3), Duration.ofSeconds(5),
                Duration.ofMinutes(1), Duration.ofDays(1), Duration.ofDays(30), Duration.ofSeconds(1));
    }

}
