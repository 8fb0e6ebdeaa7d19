package org.investportal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer with status 200 to a public request: its headers and its bytes, also compressed. It can be sent any number of times, by any thread. */
final class PublicAnswer {

    /** Caches may use an answer for ten seconds without asking, and for a day while the portal does not answer (RFC 9111, RFC 5861). */
    private static final String CACHING =
            "public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400";

    private static final Set<String> NOT_KEPT =
            Set.of("connection", "content-length", "date", "etag", "keep-alive", "last-modified", "transfer-encoding");

    private static final List<String> CONDITIONS = List.of(
            HttpHeaders.IF_NONE_MATCH,
            HttpHeaders.IF_MODIFIED_SINCE,
            HttpHeaders.IF_MATCH,
            HttpHeaders.IF_UNMODIFIED_SINCE);

    private static final String NO_STORE = "no-store";

    private static final Pattern COMPRESSIBLE =
            Pattern.compile("(text/.*|image/svg\\+xml.*|application/(.*\\+)?(xml|json|jsonl).*)");

    private static final Pattern GZIP = Pattern.compile("(^|[ ,])gzip\\s*($|,|;\\s*q=(1|0\\.\\d*[1-9]))");

    /** In bytes; below, compression saves less than it costs. */
    private static final int SMALLEST_COMPRESSED = 1_024;

    private static final int DIGITS_OF_TAG = 32;

    private final Map<String, List<String>> headers;
    private final String type;
    private final byte[] body;
    private final String tag;
    private final boolean compressible;
    private final Instant lastModified;
    private final @Nullable String content;
    private volatile byte @Nullable [] compressed;

    private PublicAnswer(
            Map<String, List<String>> headers,
            String type,
            byte[] body,
            String tag,
            boolean compressible,
            Instant lastModified,
            @Nullable String content) {
        this.headers = headers;
        this.type = type;
        this.body = body;
        this.tag = tag;
        this.compressible = compressible;
        this.lastModified = lastModified;
        this.content = content;
    }

    /**
     * Returns the answer that was written to the response; null if it is an error, a redirect or meant for one client only.
     *
     * @param changed the time of the last change, if the response does not state another one, such as that of a file
     * @param content the digest of the content of the page; null if it is no page
     */
    static @Nullable PublicAnswer of(
            ContentCachingResponseWrapper response, Instant changed, @Nullable String content) {
        if (response.getStatus() != HttpStatus.OK.value()
                || response.isCommitted()
                || response.containsHeader(HttpHeaders.SET_COOKIE)) {
            return null;
        }
        Map<String, List<String>> headers = headers(response);
        byte[] body = response.getContentAsByteArray();
        String own = Objects.requireNonNullElse(response.getHeader(HttpHeaders.ETAG), "");
        String type = Objects.requireNonNullElse(response.getContentType(), "");
        boolean isForHashing = own.startsWith("\""); // the controller tags a file that readers verify
        boolean compressible = !isForHashing
                && body.length >= SMALLEST_COMPRESSED
                && COMPRESSIBLE.matcher(type).matches();
        return new PublicAnswer(
                headers,
                type,
                body,
                isForHashing ? own : tag(body),
                compressible,
                lastModified(response, changed),
                content);
    }

    private static Instant lastModified(ContentCachingResponseWrapper response, Instant changed) {
        HttpHeaders stated = new HttpHeaders();
        stated.set(HttpHeaders.LAST_MODIFIED, response.getHeader(HttpHeaders.LAST_MODIFIED));
        long millis = stated.getLastModified();
        return millis < 0 ? changed : Instant.ofEpochMilli(millis);
    }

    private static String tag(byte[] body) {
        return '"' + Sha256.of(body).substring(0, DIGITS_OF_TAG) + '"';
    }

    private static Map<String, List<String>> headers(ContentCachingResponseWrapper response) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (String name : response.getHeaderNames()) {
            if (!NOT_KEPT.contains(name.toLowerCase(Locale.ROOT))) {
                Collection<String> values = response.getHeaders(name);
                headers.put(name, List.copyOf(values));
            }
        }
        headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(CACHING));
        return headers;
    }

    /** Returns whether the answer stays the same until the published content changes. */
    boolean isKept() {
        return headers.getOrDefault(HttpHeaders.CACHE_CONTROL, List.of()).stream()
                .noneMatch(caching -> caching.contains(NO_STORE));
    }

    /** Returns the digest of the content that the page was made of; null if it is no page. */
    @Nullable
    String content() {
        return content;
    }

    /** Returns the approximate number of bytes that it takes in memory. */
    int weight() {
        return body.length + body.length / 3 + SMALLEST_COMPRESSED;
    }

    /** Sends the answer, or as much of it as the client asks for. */
    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType(type);
        headers.forEach((name, values) -> set(response, name, values));
        if (compressible) {
            response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        String range = HttpMethod.GET.matches(request.getMethod()) ? request.getHeader(HttpHeaders.RANGE) : null;
        boolean isCompressed = compressible && range == null && isAccepted(request);
        String sent = isCompressed ? tag.substring(0, tag.length() - 1) + "-gzip\"" : tag;
        response.setHeader(HttpHeaders.ETAG, sent);
        response.setDateHeader(HttpHeaders.LAST_MODIFIED, lastModified.toEpochMilli());
        if (isConditional(request)
                && new ServletWebRequest(request, response).checkNotModified(sent, lastModified.toEpochMilli())) {
            return;
        }
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (isCompressed) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            write(request, response, compressed(), 0, compressed().length);
        } else if (range == null || !isUnchanged(request)) {
            write(request, response, body, 0, body.length);
        } else {
            sendRange(request, response, range);
        }
    }

    private static void set(HttpServletResponse response, String name, List<String> values) {
        response.setHeader(name, values.get(0));
        for (int value = 1; value < values.size(); value++) {
            response.addHeader(name, values.get(value));
        }
    }

    /** Spring reads the time of the last change back from its header, which takes as long as all the rest. */
    private static boolean isConditional(HttpServletRequest request) {
        return CONDITIONS.stream().anyMatch(name -> request.getHeader(name) != null);
    }

    private static boolean isAccepted(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return accepted != null && GZIP.matcher(accepted).find();
    }

    private byte[] compressed() {
        byte[] known = compressed;
        if (known == null) {
            known = compress(body);
            compressed = known;
        }
        return known;
    }

    private static byte[] compress(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** Returns whether the client that asks for a part has its other parts from the same bytes, as far as it says. */
    private boolean isUnchanged(HttpServletRequest request) {
        String from = request.getHeader(HttpHeaders.IF_RANGE);
        return from == null || from.equals(tag);
    }

    /** Sends one range of bytes (RFC 9110, 14.2); all bytes if several are asked for. */
    private void sendRange(HttpServletRequest request, HttpServletResponse response, String range) throws IOException {
        List<HttpRange> ranges = ranges(range);
        if (ranges.size() != 1) {
            write(request, response, body, 0, body.length);
            return;
        }
        long start = ranges.get(0).getRangeStart(body.length);
        if (start >= body.length) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + body.length);
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        long end = ranges.get(0).getRangeEnd(body.length);
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + body.length);
        write(request, response, body, (int) start, (int) (end - start + 1));
    }

    /** Returns no range if the header cannot be read, so that it is ignored. */
    private static List<HttpRange> ranges(String header) {
        try {
            return HttpRange.parseRanges(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static void write(
            HttpServletRequest request, HttpServletResponse response, byte[] bytes, int from, int length)
            throws IOException {
        response.setContentLength(length);
        if (!HttpMethod.HEAD.matches(request.getMethod())) {
            response.getOutputStream().write(bytes, from, length);
        }
    }
}
