package org.shuzhuan.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.shuzhuan.shared.DomainException;

class WebhookAddressTest {

    @AfterEach
    void clear() {
        System.clearProperty(WebhookAddress.SETTING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001::1"
            })
    void refusesWhatIsNotOnThePublicInternet(String address) throws UnknownHostException {
        assertThat(WebhookAddress.isPublic(InetAddress.getByName(address))).isFalse();
        assertThat(code(resolvingTo(address), "https://oa.example.gov.cn/hook"))
                .isEqualTo("MessageError.WEBHOOK_ADDRESS_PRIVATE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1.1.1", "100.128.0.1", "172.32.0.1", "198.20.0.1", "2400:3200::1", "2001:da8::1"})
    void takesPublicAddresses(String address) {
        assertThat(resolvingTo(address).checked("https://oa.example.gov.cn/hook"))
                .hasHost("oa.example.gov.cn");
    }

    @Test
    void refusesAHostOfWhichOneAddressIsPrivate() {
        assertThat(code(resolvingTo("1.1.1.1", "10.0.0.1"), "https://oa.example.gov.cn/"))
                .isEqualTo("MessageError.WEBHOOK_ADDRESS_PRIVATE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://oa.example.gov.cn/",
                "ftp://oa.example.gov.cn/",
                "https:///x",
                "https://me:pw@oa.example.gov.cn/",
                "https://oa.example.gov.cn/#x",
                "not a url",
                "https://"
            })
    void refusesWhatIsNoPlainHttpsAddress(String url) {
        assertThat(code(resolvingTo("1.1.1.1"), url)).isEqualTo("MessageError.WEBHOOK_URL_INVALID");
    }

    @Test
    void allowsAPrivateHostThatIsNamed() {
        System.setProperty(WebhookAddress.SETTING, "oa.internal, 127.0.0.1");
        WebhookAddress addresses = resolvingTo("10.0.0.1");
        assertThat(addresses.checked("http://127.0.0.1:8080/hook")).hasPort(8080);
        assertThat(addresses.checked("http://OA.internal/hook")).hasHost("OA.internal");
        assertThat(code(addresses, "https://other.internal/hook")).isEqualTo("MessageError.WEBHOOK_ADDRESS_PRIVATE");
    }

    private static String code(WebhookAddress addresses, String url) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> addresses.checked(url));
        assertThat(refusal).isNotNull();
        return refusal.getCode().key();
    }

    private static WebhookAddress resolvingTo(String... found) {
        return new WebhookAddress() {
            @Override
            InetAddress[] resolved(String host) {
                InetAddress[] addresses = new InetAddress[found.length];
                for (int i = 0; i < found.length; i++) {
                    addresses[i] = literal(found[i]);
                }
                return addresses;
            }
        };
    }

    private static InetAddress literal(String address) {
        try {
            return InetAddress.getByName(address);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
