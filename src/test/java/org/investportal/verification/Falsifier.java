package org.investportal.verification;

import jakarta.servlet.ServletException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.OutputBuffer;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.test.util.ReflectionTestUtils;

/** Alters answers of the portal on their way to the reader, as a stale copy or a careless intermediary would. */
@TestComponent
@Order(Ordered.HIGHEST_PRECEDENCE) // before the valves of the portal, so that it gets what they send
class Falsifier extends ValveBase implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private static final String BUFFER = "outputBuffer";

    private volatile List<Runnable> first = List.of();
    private volatile String path = "";
    private volatile String from = "";
    private volatile String to = "";

    Falsifier() {
        super(true);
    }

    @Override
    public void customize(TomcatServletWebServerFactory server) {
        server.addEngineValves(this);
    }

    /** From now on, the first place that says the one says the other; the page fails if no place does. */
    void alter(String onPath, String word, String otherWord) {
        path = onPath;
        from = word;
        to = otherWord;
    }

    /** When the page is next asked for, this happens first. */
    void before(String page, Runnable deed) {
        path = page;
        from = "";
        to = "";
        first = List.of(deed);
    }

    void rest() {
        path = "";
        first = List.of();
    }

    /** Keeps the bytes of an answer. */
    private static final class KeptBody implements OutputBuffer {

        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public int doWrite(ByteBuffer chunk) {
            byte[] read = new byte[chunk.remaining()];
            chunk.get(read);
            bytes.writeBytes(read);
            return read.length;
        }

        @Override
        public long getBytesWritten() {
            return bytes.size();
        }
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        String query = request.getQueryString();
        if (!path.equals(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query)) {
            getNext().invoke(request, response);
            return;
        }
        List<Runnable> deeds = first;
        first = List.of();
        deeds.forEach(Runnable::run);
        org.apache.coyote.Response connection = response.getCoyoteResponse();
        Object own = ReflectionTestUtils.getField(connection, BUFFER);
        KeptBody kept = new KeptBody();
        connection.setOutputBuffer(kept);
        try {
            getNext().invoke(request, response);
        } finally {
            connection.setOutputBuffer((OutputBuffer) own);
        }
        String body = kept.bytes.toString(StandardCharsets.UTF_8);
        int at = body.indexOf(from);
        if (at < 0) {
            connection.setStatus(500);
        } else {
            body = body.substring(0, at) + to + body.substring(at + from.length());
        }
        byte[] altered = body.getBytes(StandardCharsets.UTF_8);
        connection.setContentLength(altered.length);
        connection.doWrite(ByteBuffer.wrap(altered));
    }
}
