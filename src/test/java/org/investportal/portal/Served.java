package org.investportal.portal;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.decoder.Decoder;
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

/**
 * The answer to a browser that understands compression.
 *
 * @param size in bytes, as sent
 * @param text the body after decompression
 */
public record Served(int status, HttpHeaders headers, int size, String text) {

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
            return of(response);
        } catch (IOException unanswered) {
            throw new UncheckedIOException(request.uri() + " was not answered", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static Served of(HttpResponse<byte[]> response) throws IOException {
        byte[] bytes = response.body();
        String coding = response.headers().firstValue("Content-Encoding").orElse("");
        String text = new String(unpacked(coding, bytes), StandardCharsets.UTF_8);
        return new Served(response.statusCode(), response.headers(), bytes.length, text);
    }

    /** Returns the body before compression. */
    public static byte[] unpacked(String coding, byte[] bytes) throws IOException {
        return switch (coding) {
            case "" -> bytes;
            case "br" -> {
                // else the decoder works only where a portal has compressed something before, in this process
                Brotli4jLoader.ensureAvailability();
                yield Decoder.decompress(bytes).getDecompressedData();
            }
            case "gzip" -> new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
            default -> throw new IOException("No browser asked for " + coding);
        };
    }

    /** The header, empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    public boolean isCompressed() {
        return !header("Content-Encoding").isEmpty();
    }
}
