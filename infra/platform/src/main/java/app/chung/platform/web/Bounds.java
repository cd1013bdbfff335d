package app.chung.platform.web;

import io.netty.buffer.PooledByteBufAllocator;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/** What may come over a connection, and for how long; the same at every door of ours. */
public final class Bounds {

    private static final int LONGEST_LINE = 8 * 1024;
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final Duration WHOLE_REQUEST = Duration.ofSeconds(30);
    private static final Duration IDLE_CONNECTION = Duration.ofMinutes(2);

    private Bounds() {}

    /**
     * This server with bounds. Memory comes from the pooled allocator: Netty's newer one takes it
     * from the operating system for each answer that a virtual thread writes.
     */
    public static HttpServer of(HttpServer server, JsonMapper json) {
        return server.childOption(ChannelOption.ALLOCATOR, PooledByteBufAllocator.DEFAULT)
                .requestTimeout(WHOLE_REQUEST)
                .idleTimeout(IDLE_CONNECTION)
                .httpRequestDecoder(
                        spec ->
                                spec.maxInitialLineLength(LONGEST_LINE)
                                        .maxHeaderSize(LONGEST_HEADERS))
                .doOnChannelInit(
                        (_, channel, _) ->
                                channel.pipeline()
                                        .addAfter(
                                                NettyPipeline.HttpCodec,
                                                "unreadable",
                                                new Unreadable(json)));
    }
}
