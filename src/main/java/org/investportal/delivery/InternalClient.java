package org.investportal.delivery;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.coyote.Adapter;
import org.apache.coyote.OutputBuffer;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;

/** Sends public requests to the server of this portal, in the thread of the caller and without a connection. */
@Component
class InternalClient {

    private static final String HOST = "localhost";

    private final ApplicationContext portal;

    InternalClient(ApplicationContext portal) {
        this.portal = portal;
    }

    /** Collects the bytes of an answer. */
    private static final class Body implements OutputBuffer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public int doWrite(ByteBuffer chunk) {
            int length = chunk.remaining();
            byte[] read = new byte[length];
            chunk.get(read);
            bytes.writeBytes(read);
            return length;
        }

        @Override
        public long getBytesWritten() {
            return bytes.size();
        }
    }

    /** Makes the answer, so that it is kept. Does nothing if there is no server, as in a command. */
    void get(PageCache.Key key) {
        Adapter adapter = adapter();
        if (adapter == null) {
            return;
        }
        Request request = request(key);
        Response response = new Response();
        response.setOutputBuffer(new Body());
        request.setResponse(response);
        try {
            adapter.service(request, response);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (Exception failure) { // the server declares any
            throw new IllegalStateException("No answer for " + key.path(), failure);
        }
    }

    private @Nullable Adapter adapter() {
        return portal instanceof WebServerApplicationContext context
                        && context.getWebServer() instanceof TomcatWebServer server
                ? server.getTomcat().getConnector().getProtocolHandler().getAdapter()
                : null;
    }

    private static Request request(PageCache.Key key) {
        Request request = new Request();
        request.setMethod(HttpMethod.GET.name());
        request.scheme().setString(key.isSecure() ? "https" : "http");
        request.protocol().setString("HTTP/1.1");
        request.serverName().setString(HOST);
        request.setServerPort(key.isSecure() ? 443 : 80);
        request.remoteAddr().setString("127.0.0.1");
        request.requestURI().setString(key.path());
        request.decodedURI().setString(key.path()); // a path that is kept has nothing to decode
        if (key.page() > 1) {
            request.queryString().setString("page=" + key.page());
        }
        request.getMimeHeaders().setValue(HttpHeaders.HOST).setString(HOST);
        return request;
    }
}
