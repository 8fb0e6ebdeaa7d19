package org.investportal.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.investportal.enquiries.intake.FormTokenSigner;
import org.springframework.boot.test.context.TestComponent;

/** A visitor who sends the form for enquiries or that for reports of errors, as long after it was loaded as a person needs. */
@TestComponent
public class Enquirer {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Portal portal;
    private final FormTokenSigner tokens;
    private final Clock clock;

    Enquirer(Portal portal, FormTokenSigner tokens, Clock clock) {
        this.portal = portal;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** Returns what a person types. */
    public Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("form", token());
        typed.put("name", "Ann Investor");
        typed.put("organisation", "Investor Ltd");
        typed.put("email", "ann@investor.example");
        typed.put("sector", "biomedicine");
        typed.put("need", "Land for a plant, 20 mu.");
        typed.put("timeframe", "year");
        return typed;
    }

    /** Returns what a reader types who reports an error in a figure. */
    public Map<String, String> typedReport(String figure) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("form", token());
        typed.put("figure", figure);
        typed.put("problem", "The yearbook has a lower number.");
        typed.put("printed", "Yearbook, page 12");
        typed.put("name", "Ray Reader");
        typed.put("email", "ray@reader.example");
        return typed;
    }

    /** Returns the token of a form that was loaded some time ago. */
    public String token() {
        return tokens.sign(clock.instant().minus(FormTokenSigner.LEAST_TIME.multipliedBy(4)));
    }

    /** Returns the answer without following a redirect. */
    public Answer send(Map<String, String> typed) {
        return sendWith(typed, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends a report, and returns the answer without following a redirect. */
    public Answer sendReport(Map<String, String> typed) {
        return post("/report", typed, "Sec-Fetch-Site", "same-origin");
    }

    /** Sends the form with these headers alone, as pairs of name and value. */
    public Answer sendWith(Map<String, String> typed, String... headers) {
        return post("/enquire", typed, headers);
    }

    private Answer post(String path, Map<String, String> typed, String... headers) {
        String body = typed.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + portal.port() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        for (int at = 0; at < headers.length; at += 2) {
            request.header(headers[at], headers[at + 1]);
        }
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends an enquiry with these fields in place of the usual ones, and returns its reference. */
    public String enquire(Map<String, String> fields) {
        Map<String, String> typed = typed();
        typed.putAll(fields);
        return accepted(send(typed));
    }

    /** Sends a report about a figure with these fields in place of the usual ones, and returns its reference. */
    public String report(String figure, Map<String, String> fields) {
        Map<String, String> typed = typedReport(figure);
        typed.putAll(fields);
        return accepted(sendReport(typed));
    }

    private static String accepted(Answer answer) {
        if (answer.status() / 100 != 3) {
            throw new IllegalStateException("not accepted: " + answer.status() + " " + answer.body());
        }
        return reference(answer);
    }

    /** Returns the reference in the address to which the answer leads. */
    public static String reference(Answer answer) {
        String address = answer.header("Location");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** Returns several enquiries. */
    public List<String> enquireTimes(int times) {
        List<String> references = new ArrayList<>();
        for (int sent = 0; sent < times; sent++) {
            references.add(enquire(Map.of()));
        }
        return references;
    }
}
