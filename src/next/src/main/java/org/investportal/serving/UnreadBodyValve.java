package org.investportal.serving;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpHeaders;

/** Answers requests without reading their bodies, because a thread is held as long as bytes trickle in, and no page takes one. */
class UnreadBodyValve extends ValveBase {

    UnreadBodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (hasBody(request)) {
            withoutBody(request, response);
        } else {
            getNext().invoke(request, response);
        }
    }

    /** The server uses its request again, for the next one of any connection, so it gets its own body back. */
    private void withoutBody(Request request, Response response) throws IOException, ServletException {
        response.setHeader(HttpHeaders.CONNECTION, "close"); // before it is sent
        InputBuffer own = request.getCoyoteRequest().getInputBuffer();
        request.getCoyoteRequest().setInputBuffer(new EmptyBody());
        try {
            getNext().invoke(request, response);
        } finally {
            request.getCoyoteRequest().setInputBuffer(own);
        }
        response.finishResponse();
        // Otherwise the server would read the rest of the body, however slowly it comes, to find the next request
        // behind it.
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
    }

    private static boolean hasBody(Request request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH); // as text, since it may be no number
        return (length != null && !length.equals("0")) || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    /** The input of a request without a body, even if the client sends one. */
    private static final class EmptyBody implements InputBuffer {

        private static final int END = -1;

        @Override
        public int doRead(ApplicationBufferHandler handler) {
            return END;
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
