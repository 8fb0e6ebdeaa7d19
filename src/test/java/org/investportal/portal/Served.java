package org.investportal.portal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** What a browser that understands compression is sent, byte for byte. */
public record Served(int status, HttpHeaders headers, byte[] bytes) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** With further headers as pairs of name and value. */
    public static Served at(Portal portal, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + portal.port()).resolve(path))
                .header("Accept", Portal.BROWSER)
                .header("Accept-Encoding", "gzip, deflate, br, zstd");
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return of(request.build());
    }

    private static Served of(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = CLIENT.send(request, BodyHandlers.ofByteArray());
            return new Served(response.statusCode(), response.headers(), response.body());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(request.uri() + " was not answered", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The header, empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean isCompressed() {
        return header("Content-Encoding").equals("gzip");
    }

    /** What a browser makes of it. */
    public String text() {
        return new String(isCompressed() ? unpacked() : bytes, StandardCharsets.UTF_8);
    }

    private byte[] unpacked() {
        try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unpacked.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("What was sent cannot be unpacked", broken);
        }
    }
}
