package app.chung.embedded.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opensearch.OpenSearchSecurityException;
import org.opensearch.core.transport.TransportResponse;
import org.opensearch.transport.TransportChannel;
import org.opensearch.transport.TransportRequest;

class OnlyThisNodeTest {

    private final List<String> served = new ArrayList<>();

    @Test
    void a_request_from_a_socket_is_refused_and_one_from_within_is_served() throws Exception {
        var socket = new Channel("transport");
        var within = new Channel("direct");
        ask(socket);
        ask(within);
        assertThat(served).containsExactly("direct");
        assertThat(socket.refusals).singleElement().isInstanceOf(OpenSearchSecurityException.class);
        assertThat(within.refusals).isEmpty();
    }

    private void ask(Channel channel) throws Exception {
        new OnlyThisNode()
                .<TransportRequest.Empty>interceptHandler(
                        "cluster:monitor/state",
                        "same",
                        false,
                        (request, from, task) -> served.add(from.getChannelType()))
                .messageReceived(TransportRequest.Empty.INSTANCE, channel, null);
    }

    private static final class Channel implements TransportChannel {
        private final String type;
        private final List<Exception> refusals = new ArrayList<>();

        Channel(String type) {
            this.type = type;
        }

        @Override
        public String getProfileName() {
            return "default";
        }

        @Override
        public String getChannelType() {
            return type;
        }

        @Override
        public void sendResponse(TransportResponse response) {
            throw new AssertionError("served over a socket");
        }

        @Override
        public void sendResponse(Exception exception) {
            refusals.add(exception);
        }
    }
}
