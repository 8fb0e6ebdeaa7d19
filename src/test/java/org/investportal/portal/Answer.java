package org.investportal.portal;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** An answer of the portal. place: the requested path with its query. */
public record Answer(String place, int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(place(response.uri()), response.statusCode(), response.headers(), response.body());
    }

    private static String place(URI asked) {
        return asked.getRawPath() + (asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery());
    }

    /** The header, empty where there is none. */
    public String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** Without its parameters. */
    public String mediaType() {
        return header("Content-Type").replaceAll("\\s*;.*", "");
    }

    public Document html() {
        return Jsoup.parse(body);
    }
}
