package org.investportal.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/**
 * Asks for health and metrics, as the tools of an operator do.
 *
 * @param port where they are
 */
public record ManagementServer(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** The status and the text of an answer. */
    public record Response(int status, String body) {}

    public Response get(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .build();
        try {
            HttpResponse<String> response = CLIENT.send(request, BodyHandlers.ofString());
            return new Response(response.statusCode(), response.body());
        } catch (IOException unanswered) {
            throw new UncheckedIOException(path + " was not answered", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The value of the line that begins so. */
    public double metric(String name) {
        String text = get("/actuator/prometheus").body();
        return text.lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + text));
    }
}
