package app.chung.embedded.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.opensearch.common.settings.Setting;
import org.opensearch.common.settings.Settings;
import org.opensearch.common.util.concurrent.ThreadContext;
import org.opensearch.core.common.io.stream.NamedWriteableRegistry;
import org.opensearch.core.rest.RestStatus;
import org.opensearch.plugins.ActionPlugin;
import org.opensearch.plugins.NetworkPlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.rest.BytesRestResponse;
import org.opensearch.rest.RestHandler;
import org.opensearch.rest.RestRequest;
import org.opensearch.transport.TransportInterceptor;

/**
 * Loopback is open to every user of the machine and the index holds clear text: HTTP asks for the
 * password in the node's folder, and the transport port serves nobody but the node itself.
 */
public final class PasswordPlugin extends Plugin implements ActionPlugin, NetworkPlugin {

    static final Setting<String> FILE =
            Setting.simpleString("chung.password_file", Setting.Property.NodeScope);

    private final byte[] expected;

    public PasswordPlugin(Settings settings) {
        expected = header(Path.of(FILE.get(settings)));
    }

    @Override
    public List<Setting<?>> getSettings() {
        return List.of(FILE);
    }

    @Override
    public UnaryOperator<RestHandler> getRestHandlerWrapper(ThreadContext context) {
        return handler ->
                (request, channel, client) -> {
                    if (knowsPassword(request)) {
                        handler.handleRequest(request, channel, client);
                    } else {
                        channel.sendResponse(
                                new BytesRestResponse(RestStatus.UNAUTHORIZED, "password needed"));
                    }
                };
    }

    @Override
    public List<TransportInterceptor> getTransportInterceptors(
            NamedWriteableRegistry registry, ThreadContext context) {
        return List.of(new OnlyThisNode());
    }

    private boolean knowsPassword(RestRequest request) {
        String given = request.header("Authorization");
        return given != null
                && MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] header(Path file) {
        try {
            String pair = "chung:" + Files.readString(file).strip();
            String encoded =
                    Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
            return ("Basic " + encoded).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
