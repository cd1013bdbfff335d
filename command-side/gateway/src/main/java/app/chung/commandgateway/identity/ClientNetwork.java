package app.chung.commandgateway.identity;

import app.chung.platform.web.PublicAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/** From where a request comes, as far as limits are concerned: an IPv4 address or an IPv6 /64. */
@Component
final class ClientNetwork {

    private static final int NETWORK_BYTES = 8;

    private final PublicAddress address;

    ClientNetwork(PublicAddress address) {
        this.address = address;
    }

    String of(ServerHttpRequest request) {
        @Nullable InetSocketAddress remote = request.getRemoteAddress();
        @Nullable InetAddress peer = remote == null ? null : remote.getAddress();
        if (peer == null) {
            return "unknown";
        }
        return behindProxy(peer) ? forwarded(request, peer) : key(peer);
    }

    // Only the last entry was written by our own proxy; what stands before it anybody can claim.
    private static String forwarded(ServerHttpRequest request, InetAddress peer) {
        List<String> entries = request.getHeaders().getOrEmpty("X-Forwarded-For");
        String last = entries.isEmpty() ? "" : entries.getLast();
        String nearest = last.substring(last.lastIndexOf(',') + 1).strip();
        try {
            return nearest.isEmpty() ? key(peer) : key(InetAddress.ofLiteral(nearest));
        } catch (IllegalArgumentException _) {
            return key(peer);
        }
    }

    private boolean behindProxy(InetAddress peer) {
        return !address.loopbackOnly() && (peer.isLoopbackAddress() || peer.isSiteLocalAddress());
    }

    private static String key(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }
}
