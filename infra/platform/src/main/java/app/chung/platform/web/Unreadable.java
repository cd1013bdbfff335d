package app.chung.platform.web;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * One connection's door: what can not be read as a request, or asks for what is no address, is
 * answered here and the connection closed. Further in it would be a line in our log, which whoever
 * sends such things could fill.
 */
final class Unreadable extends ChannelInboundHandlerAdapter {

    private static final BitSet PLAIN = new BitSet(128);

    static {
        PLAIN.set('a', 'z' + 1);
        PLAIN.set('A', 'Z' + 1);
        PLAIN.set('0', '9' + 1);
        "-._~/?&=+:,;@!$'()*".chars().forEach(PLAIN::set);
    }

    private final JsonMapper json;
    private boolean over;

    Unreadable(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        @Nullable Problem problem =
                message instanceof HttpRequest request ? problemOf(request) : null;
        if (problem == null && !over) {
            context.fireChannelRead(message);
            return;
        }
        ReferenceCountUtil.release(message);
        if (problem != null && !over) {
            over = true;
            context.writeAndFlush(answer(problem)).addListener(ChannelFutureListener.CLOSE);
        }
    }

    private static @Nullable Problem problemOf(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return switch (request.decoderResult().cause()) {
                case TooLongHttpLineException _ -> Problem.of(414, "kernel.too-large");
                case TooLongHttpHeaderException _ -> Problem.of(431, "kernel.too-large");
                default -> Problem.invalid("", "not-http");
            };
        }
        return isAddress(request.uri()) ? null : Problem.invalid("url", "not-an-address");
    }

    /** Nearly every address is made of plain signs; only others are looked at as a whole. */
    private static boolean isAddress(String uri) {
        for (int i = 0; i < uri.length(); i++) {
            if (!PLAIN.get(uri.charAt(i))) {
                return parses(uri);
            }
        }
        return true;
    }

    private static boolean parses(String uri) {
        try {
            return new URI(uri).getRawFragment() == null;
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private DefaultFullHttpResponse answer(Problem problem) {
        byte[] body = json.writeValueAsBytes(problem.body());
        var answer =
                new DefaultFullHttpResponse(
                        HttpVersion.HTTP_1_1,
                        HttpResponseStatus.valueOf(problem.body().status()),
                        Unpooled.wrappedBuffer(body));
        answer.headers()
                .set(HttpHeaderNames.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
                .set(HttpHeaderNames.CONTENT_LENGTH, body.length)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }
}
