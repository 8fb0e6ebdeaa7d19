package org.investportal.portal;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What the portal answered. */
public record Answer(int status, HttpHeaders headers, String body) {

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
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
