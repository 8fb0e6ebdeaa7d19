package org.investportal.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.investportal.catalogue.value.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** An answer with status 200 to a public request: its headers and its bytes, also compressed. It can be sent any number of times, by any thread. */
final class PublicAnswer {

    /** Caches may use an answer for ten seconds without asking, and for a day while the portal does not answer (RFC 9111, RFC 5861). */
    static final String CACHING = "public, max-age=0, s-maxage=10, stale-while-revalidate=10, stale-if-error=86400";

    private static final Set<String> NOT_KEPT = Set.of(
            "accept-ranges",
            "connection",
            "content-length",
            "content-type",
            "date",
            "etag",
            "keep-alive",
            "last-modified",
            "ratelimit",
            "ratelimit-policy",
            "transfer-encoding");

    private static final String NO_COMPRESSION = "identity";
    private static final String NO_STORE = "no-store";

    private static final Pattern COMPRESSIBLE =
            Pattern.compile("(text/.*|image/svg\\+xml.*|application/(.*\\+)?(xml|json|jsonl).*)");

    private static final Pattern BINARY =
            Pattern.compile("(image/png|application/zip|application/vnd\\.openxmlformats.*?);.*");

    /** In bytes; below, compression saves less than it costs. */
    private static final int SMALLEST_COMPRESSED = 1_024;

    /** In bytes; about what the headers of two representations take in memory. */
    private static final int HEADERS = 8_192;

    private static final int DIGITS_OF_TAG = 32;

    private final Map<String, List<String>> headers;
    private final String type;
    private final byte[] body;
    private final String tag;
    private final boolean compressible;
    private final Instant lastModified;
    private final @Nullable String content;

    /** By the name of the compression, as far as they were asked for. */
    private final Map<String, Representation> representations = new ConcurrentHashMap<>(4);

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
    static @Nullable PublicAnswer of(ContentCachingResponseWrapper response, Instant changed, @Nullable String content)
            throws IOException {
        if (response.getStatus() != HttpStatus.OK.value()
                || response.isCommitted()
                || response.containsHeader(HttpHeaders.SET_COOKIE)) {
            return null;
        }
        Map<String, List<String>> headers = headers(response);
        byte[] body = new byte[response.getContentSize()];
        response.getContentInputStream()
                .readNBytes(body, 0, body.length); // the method that returns an array copies twice
        String own = Objects.requireNonNullElse(response.getHeader(HttpHeaders.ETAG), "");
        String type = type(response);
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

    /** Returns the media type. Files that are no text have no character encoding; the server adds one to every answer. */
    private static String type(ContentCachingResponseWrapper response) {
        String type = Objects.requireNonNullElse(response.getContentType(), "");
        return BINARY.matcher(type).matches() ? type.substring(0, type.indexOf(';')) : type;
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
        return body.length + body.length / 2 + HEADERS;
    }

    /** Returns the form of the answer that suits the client. */
    Representation representation(HttpServletRequest request) {
        boolean isPart = request.getHeader(HttpHeaders.RANGE) != null && HttpMethod.GET.matches(request.getMethod());
        Compression compression =
                compressible && !isPart ? Compression.accepted(request.getHeader(HttpHeaders.ACCEPT_ENCODING)) : null;
        return representations.computeIfAbsent(
                compression == null ? NO_COMPRESSION : compression.label(), name -> representation(compression));
    }

    private Representation representation(@Nullable Compression compression) {
        String own = compression == null ? tag : tag.substring(0, tag.length() - 1) + "-" + compression.label() + '"';
        HttpHeaders always = new HttpHeaders();
        headers.forEach(always::addAll);
        if (compressible) {
            always.add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        always.setETag(own);
        HttpHeaders ofBody = new HttpHeaders();
        ofBody.set(HttpHeaders.ACCEPT_RANGES, "bytes");
        ofBody.set(HttpHeaders.CONTENT_TYPE, type);
        if (compression != null) {
            ofBody.set(HttpHeaders.CONTENT_ENCODING, compression.label());
        }
        return new Representation(
                always, ofBody, own, lastModified, compression == null ? body : compression.encode(body));
    }
}
