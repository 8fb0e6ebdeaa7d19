package org.investportal.delivery;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.tomcat.util.http.FastHttpDateFormat;
import org.apache.tomcat.util.http.MimeHeaders;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * A public answer with one compression, or with none (RFC 9110, 3.2). Its headers are kept as bytes, because the server would encode the text of each header
 * for each request, which takes half of the processor time.
 */
final class Representation {

    private static final List<String> CONDITIONS = List.of(
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_UNMODIFIED_SINCE);

    private final List<Header> headers;
    private final List<Header> headersOfBody;
    private final Header modified;
    private final String tag;
    private final Instant lastModified;
    private final byte[] body;

    private static final class Header {

        private final String text;
        private final byte[] name;
        private final byte[] value;

        Header(String name, String value) {
            this.text = name;
            this.name = name.getBytes(StandardCharsets.ISO_8859_1);
            this.value = value.getBytes(StandardCharsets.ISO_8859_1);
        }

        /** Hands over copies: the server writes numbers of later answers into the same arrays. */
        void addTo(MimeHeaders response) {
            response.addValue(name.clone(), 0, name.length).setBytes(value.clone(), 0, value.length);
        }
    }

    /**
     * @param headers the headers of an answer with or without a body, among them the tag
     * @param headersOfBody further headers of an answer with a body
     */
    Representation(HttpHeaders headers, HttpHeaders headersOfBody, String tag, Instant lastModified, byte[] body) {
        this.headers = encoded(headers);
        this.headersOfBody = encoded(headersOfBody);
        this.modified =
                new Header(HttpHeaders.LAST_MODIFIED, FastHttpDateFormat.formatDate(lastModified.toEpochMilli()));
        this.tag = tag;
        this.lastModified = lastModified;
        this.body = body;
    }

    private static List<Header> encoded(HttpHeaders headers) {
        return headers.headerSet().stream()
                .flatMap(header -> header.getValue().stream().map(value -> new Header(header.getKey(), value)))
                .toList();
    }

    /** Sends the whole body, one range of it, or 304 if the client has it. */
    void send(Request request, Response response) throws IOException {
        MimeHeaders sent = response.getCoyoteResponse().getMimeHeaders();
        replace(headers, sent);
        replace(List.of(modifiedBy(FastHttpDateFormat.getCurrentDate())), sent);
        if (isNotModified(request, response)) {
            return;
        }
        response.getCoyoteResponse()
                .setContentType(null); // the server would replace our header by what the controller set
        replace(headersOfBody, sent);
        List<HttpRange> ranges = ranges(request);
        if (ranges.size() == 1) {
            sendRange(request, response, ranges.get(0));
        } else {
            write(request, response, 0, body.length);
        }
    }

    /**
     * Returns the time of the last change, or that at which the answer is sent if it is earlier (RFC 9110, 8.8.2.1): changes within one second have times of
     * their own, so that clients can tell them apart.
     */
    private Header modifiedBy(String date) {
        return lastModified.toEpochMilli() <= FastHttpDateFormat.parseDate(date)
                ? modified
                : new Header(HttpHeaders.LAST_MODIFIED, date);
    }

    /** Replaces headers of the same name, which were set while the answer was made. */
    private static void replace(List<Header> headers, MimeHeaders sent) {
        if (sent.size() > 0) {
            headers.forEach(header -> sent.removeHeader(header.text));
        }
        for (int i = 0; i < headers.size(); i++) {
            headers.get(i).addTo(sent);
        }
    }

    private boolean isNotModified(Request request, Response response) {
        if (tag.equals(request.getHeader(HttpHeaders.IF_NONE_MATCH)) && !isConditional(request, 2)) {
            response.setStatus(HttpStatus.NOT_MODIFIED.value());
            return true;
        }
        return isConditional(request, 0)
                && new ServletWebRequest(request, response).checkNotModified(tag, lastModified.toEpochMilli());
    }

    private static boolean isConditional(Request request, int from) {
        for (int i = from; i < CONDITIONS.size(); i++) {
            if (request.getHeader(CONDITIONS.get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    /** Returns the requested ranges; none if there is no such header, if {@code If-Range} has another tag, or if the header cannot be read. */
    private List<HttpRange> ranges(Request request) {
        String range = request.getHeader(HttpHeaders.RANGE);
        if (range == null || !HttpMethod.GET.matches(request.getMethod())) {
            return List.of();
        }
        String from = request.getHeader(HttpHeaders.IF_RANGE);
        try {
            return from == null || from.equals(tag) ? HttpRange.parseRanges(range) : List.of();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** Sends one range of bytes (RFC 9110, 14.2). */
    private void sendRange(Request request, Response response, HttpRange range) throws IOException {
        long start = range.getRangeStart(body.length);
        if (start >= body.length) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + body.length);
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noCache().getHeaderValue());
            return;
        }
        long end = range.getRangeEnd(body.length);
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + body.length);
        write(request, response, (int) start, (int) (end - start + 1));
    }

    private void write(Request request, Response response, int from, int length) throws IOException {
        org.apache.coyote.Response connection = response.getCoyoteResponse();
        connection.setContentLength(length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            connection.doWrite(ByteBuffer.wrap(body, from, length));
        }
    }
}
