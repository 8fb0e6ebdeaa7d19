package org.investportal.verification;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Reads the portal's own pages over HTTP, from its own port, one at a time. */
@Component
class ServedPageReader {

    private final Environment environment;
    private final SelfCheckSettings settings;
    private final PortalTlsClient tls;
    private final HttpClient client;

    ServedPageReader(Environment environment, SelfCheckSettings settings, PortalTlsClient tls) {
        this.environment = environment;
        this.settings = settings;
        this.tls = tls;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(settings.timeout())
                .sslContext(tls.context())
                .build();
    }

    /**
     * Returns the public response of the portal for a path, which may have the number of a page behind it.
     *
     * @throws PortalUnreachable if the portal does not answer
     */
    HttpResponse<String> get(String path) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(base() + UriUtils.encodeQuery(path, StandardCharsets.UTF_8)))
                .timeout(settings.timeout())
                .header("Accept", "text/html, text/csv;q=0.9")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException silent) {
            throw PortalUnreachable.at(path, silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw PortalUnreachable.at(path, stopped);
        }
    }

    private String base() {
        String port = environment.getProperty("local.server.port");
        if (port == null) {
            throw PortalUnreachable.withoutPort();
        }
        String address = environment.getProperty("server.address", "127.0.0.1");
        String host = address.equals("0.0.0.0") || address.equals("::") ? "127.0.0.1" : address;
        return (tls.isOn() ? "https://" : "http://") + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }
}
