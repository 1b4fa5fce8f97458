package org.shuzhuan.message;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuzhuan.shared.DomainException;

/**
 * Which addresses may be called: https at a public address. Hosts named in {@code SHUZHUAN_WEBHOOK_HOSTS} (comma separated, a
 * system property of the same name comes first) may also be private and answer by http: the authority's own network.
 *
 * <p>The answer of the name service is checked at registration and again right before each call. The Java platform keeps it
 * for half a minute by default, so that the call goes to an address that was checked.
 */
@ApplicationScoped
public class WebhookAddress {

    static final String SETTING = "SHUZHUAN_WEBHOOK_HOSTS";
    private static final int LONGEST = 500;
    private static final int LAST_PORT = 65_535;

    /** @throws DomainException WEBHOOK_URL_INVALID, WEBHOOK_HOST_UNKNOWN, WEBHOOK_ADDRESS_PRIVATE */
    public URI checked(String url) {
        URI uri = parsed(url);
        if (named(uri.getHost())) {
            return uri;
        }
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new DomainException(MessageError.WEBHOOK_URL_INVALID);
        }
        for (InetAddress address : resolved(uri.getHost())) {
            if (!isPublic(address)) {
                throw new DomainException(MessageError.WEBHOOK_ADDRESS_PRIVATE, uri.getHost());
            }
        }
        return uri;
    }

    private static URI parsed(String url) {
        if (url == null || url.length() > LONGEST) {
            throw new DomainException(MessageError.WEBHOOK_URL_INVALID);
        }
        try {
            URI uri = new URI(url.strip());
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            if (!web
                    || uri.getHost() == null
                    || uri.getUserInfo() != null
                    || uri.getFragment() != null
                    || !hasUsualPort(uri)) {
                throw new DomainException(MessageError.WEBHOOK_URL_INVALID);
            }
            return uri;
        } catch (URISyntaxException unreadable) {
            throw new DomainException(MessageError.WEBHOOK_URL_INVALID);
        }
    }

    private static boolean hasUsualPort(URI uri) {
        return uri.getPort() == -1 || uri.getPort() >= 1 && uri.getPort() <= LAST_PORT;
    }

    private static boolean named(String host) {
        String setting = System.getProperty(SETTING, System.getenv(SETTING));
        Set<String> hosts = setting == null
                ? Set.of()
                : Arrays.stream(setting.split(","))
                        .map(name -> name.strip().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
        return hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Overridden in tests. */
    InetAddress[] resolved(String host) {
        try {
            return InetAddress.getAllByName(host);
        } catch (UnknownHostException unknown) {
            throw new DomainException(MessageError.WEBHOOK_HOST_UNKNOWN, host);
        }
    }

    /** Everything that is not known to be on the public internet is refused (IANA special-purpose registries). */
    static boolean isPublic(InetAddress address) {
        if (address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet6Address ? isPublicV6(bytes) : isPublicV4(bytes);
    }

    private static boolean isPublicV4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean thisNetwork = first == 0;
        boolean sharedByCarrier = first == 100 && second >= 64 && second < 128;
        boolean protocols = first == 192 && second == 0;
        boolean benchmark = first == 198 && (second == 18 || second == 19);
        boolean reserved = first >= 240;
        return !(thisNetwork || sharedByCarrier || protocols || benchmark || reserved);
    }

    /** Only global unicast, without those that carry an IPv4 address (6to4, Teredo, NAT64). */
    private static boolean isPublicV6(byte[] bytes) {
        boolean globalUnicast = (bytes[0] & 0xe0) == 0x20;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        boolean teredoAndProtocols = bytes[0] == 0x20 && bytes[1] == 0x01 && (bytes[2] & 0xfe) == 0;
        return globalUnicast && !sixToFour && !teredoAndProtocols;
    }
}
