package org.investportal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;

/** Loads the form for enquiries of a portal in another process, and sends it. */
final class FormSender {

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI form;

    FormSender(int port) {
        form = URI.create("http://localhost:" + port + "/enquire");
    }

    List<String> tokens(int count) {
        return IntStream.range(0, count).mapToObj(number -> token()).toList();
    }

    private String token() {
        try {
            String page = send(HttpRequest.newBuilder(form).GET()).body();
            return Jsoup.parse(page).select("input[name=form]").val();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }

    /** Returns whether the portal said that it has the enquiry; false if it was killed before. The address is that of the client for a portal behind a proxy. */
    boolean isAccepted(String token, String email, String address) {
        String body = "form=" + token + "&name=Ann&email=" + KilledEnquiriesTest.encoded(email)
                + "&need=Land.&timeframe=year";
        try {
            int status = send(HttpRequest.newBuilder(form)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("X-Forwarded-For", address)
                            .POST(BodyPublishers.ofString(body)))
                    .statusCode();
            if (status != 302) {
                throw new IllegalStateException("the form was answered with " + status);
            }
            return true;
        } catch (IOException killed) {
            return false;
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
