package app.chung.embedded.opensearch;

import org.opensearch.OpenSearchSecurityException;
import org.opensearch.core.rest.RestStatus;
import org.opensearch.transport.TransportInterceptor;
import org.opensearch.transport.TransportRequest;
import org.opensearch.transport.TransportRequestHandler;

/** Refuses every request that came over a socket of the transport port. */
final class OnlyThisNode implements TransportInterceptor {

    private static final String WITHIN = "direct";

    @Override
    public <T extends TransportRequest> TransportRequestHandler<T> interceptHandler(
            String action, String executor, boolean force, TransportRequestHandler<T> handler) {
        return (request, channel, task) -> {
            if (!WITHIN.equals(channel.getChannelType())) {
                channel.sendResponse(
                        new OpenSearchSecurityException(
                                "This node has no peers.", RestStatus.FORBIDDEN));
                return;
            }
            handler.messageReceived(request, channel, task);
        };
    }
}
