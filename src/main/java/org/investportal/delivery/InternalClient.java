package org.investportal.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.Enumeration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.coyote.ActionCode;
import org.apache.coyote.ActionHook;
import org.apache.coyote.Adapter;
import org.apache.coyote.OutputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.investportal.web.InternalRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.ReflectionUtils;

/** Sends public requests to the server of this portal, in the thread of the caller and without a connection. */
@Component
public class InternalClient {

    private static final String HOST = "localhost";

    /** Open to Tomcat's own protocols only. */
    private static final Method SET_HOOK = Objects.requireNonNull(
            ReflectionUtils.findMethod(Response.class, "setHook", ActionHook.class), "the server has no such method");

    static {
        ReflectionUtils.makeAccessible(SET_HOOK);
    }

    /** The adapter of the running server; null before its start and from its stop on. */
    private volatile @Nullable Adapter adapter;

    /** Listens to the portal's own server, not to that of health and metrics. */
    @EventListener
    void start(WebServerInitializedEvent started) {
        if (started.getApplicationContext().getParent() == null
                && started.getWebServer() instanceof TomcatWebServer server) {
            adapter = server.getTomcat().getConnector().getProtocolHandler().getAdapter();
        }
    }

    @EventListener
    void stop(ContextClosedEvent closed) {
        if (closed.getApplicationContext().getParent() == null) {
            adapter = null;
        }
    }

    /** What the server answers. It is read once and never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Answer(int status, HttpHeaders headers, byte[] body) {}

    /** Takes the bytes of an answer. */
    private static final class Body implements OutputBuffer {

        private final OutputStream bytes;
        private long length;

        Body(OutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int doWrite(ByteBuffer chunk) throws IOException {
            byte[] read = new byte[chunk.remaining()];
            chunk.get(read);
            bytes.write(read);
            length += read.length;
            return read.length;
        }

        @Override
        public long getBytesWritten() {
            return length;
        }
    }

    /** Returns whether the portal has a server that can answer. */
    public boolean isReady() {
        return adapter != null;
    }

    /**
     * Returns the answer to a browser that does not compress.
     *
     * @param path a path with nothing to decode
     * @param query the parameters; null for none
     * @param attributes what earlier parts of the server would have said of the request
     * @throws IllegalStateException if the server fails or is not ready
     */
    public Answer get(String path, @Nullable String query, Map<String, Object> attributes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Response response = response(path, query, attributes, bytes);
        return new Answer(response.getStatus(), headers(response), bytes.toByteArray());
    }

    /**
     * Returns the status of the answer to a request without parameters.
     *
     * @throws IllegalStateException if the server fails or is not ready
     */
    int status(String path) {
        return response(path, null, Map.of(), OutputStream.nullOutputStream()).getStatus();
    }

    private Response response(String path, @Nullable String query, Map<String, Object> attributes, OutputStream bytes) {
        Adapter running = adapter;
        if (running == null) {
            throw new IllegalStateException("The portal has no server");
        }
        Request request = request(path, query);
        request.setAttribute(InternalRequest.ATTRIBUTE, true);
        attributes.forEach(request::setAttribute);
        Response response = new Response();
        response.setOutputBuffer(new Body(bytes));
        ReflectionUtils.invokeMethod(SET_HOOK, response, (ActionHook) InternalClient::hook);
        request.setResponse(response);
        try {
            running.service(request, response);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (Exception failure) { // the server declares any
            throw new IllegalStateException("No answer for " + path, failure);
        }
        return response;
    }

    /** Answers the only question of the server to a connection that matters here: without it, errors have no page. */
    private static void hook(ActionCode action, @Nullable Object asked) {
        if (action == ActionCode.IS_IO_ALLOWED && asked instanceof AtomicBoolean isAllowed) {
            isAllowed.set(true);
        }
    }

    private static Request request(String path, @Nullable String query) {
        Request request = new Request();
        request.setMethod(HttpMethod.GET.name());
        request.scheme().setString("http");
        request.protocol().setString("HTTP/1.1");
        request.serverName().setString(HOST);
        request.remoteAddr().setString("127.0.0.1");
        request.requestURI().setString(path);
        request.decodedURI().setString(path);
        if (query != null) {
            request.queryString().setString(query);
        }
        request.getMimeHeaders().setValue(HttpHeaders.HOST).setString(HOST);
        request.getMimeHeaders().setValue(HttpHeaders.ACCEPT).setString(MediaType.TEXT_HTML_VALUE);
        return request;
    }

    private static HttpHeaders headers(Response response) {
        HttpHeaders headers = new HttpHeaders();
        Enumeration<String> names = response.getMimeHeaders().names();
        while (names.hasMoreElements()) {
            String name = names.nextElement();
            headers.set(name, response.getMimeHeaders().getHeader(name));
        }
        if (response.getContentType() != null) {
            headers.set(HttpHeaders.CONTENT_TYPE, response.getContentType());
        }
        return headers;
    }
}
