package org.investportal.portal;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpStatus;

/** Asks the running portal, as browsers and machines do. Pages are fetched once for all tests, while there is memory for them. */
@TestComponent
public class Portal {

    /** Where a defect shows; see {@link Faults}. */
    public static final String FAULTY = "/faulty";

    /** Fails when a part of its long answer is sent. */
    public static final String FAULTY_LATE = "/faulty-late";

    /** The forms that the sitemap lists. They are made for each visitor, do not change with editions, and are in no static export. */
    public static final Pattern FORM = Pattern.compile("(/zh)?/(enquire|report)");

    /** The message of the exception that {@link Faults} throws, which no page may show. */
    public static final String SECRET = "the password of the database is swordfish";

    public static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/webp,*/*;q=0.8";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, SoftReference<Answer>> kept = new ConcurrentHashMap<>();
    private final Map<String, SoftReference<Document>> parsed = new ConcurrentHashMap<>();
    private final Environment environment;

    public Portal(Environment environment) {
        this.environment = environment;
    }

    /** As a browser asks. */
    public Answer get(String path) {
        return kept(kept, path, asked -> ask("GET", asked, "Accept", BROWSER));
    }

    private static <T> T kept(Map<String, SoftReference<T>> known, String path, Function<String, T> make) {
        SoftReference<T> reference = known.get(path);
        T value = reference == null ? null : reference.get();
        if (value == null) {
            value = make.apply(path);
            known.put(path, new SoftReference<>(value));
        }
        return value;
    }

    /** Whether there is something; where a figure was withdrawn, there is a page that says so, with its status as well. */
    public boolean hasAt(String path) {
        int status = get(path).status();
        return status == 200
                || (status == 410
                        && !page(path).select(".figure-value .flag-withdrawn").isEmpty());
    }

    /** Waits until the index of the current edition is made. */
    public Portal untilItCanBeSearched() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> ask("GET", "/search?q=robot", "Accept", BROWSER).status() == 200);
        return this;
    }

    /** With headers as pairs of name and value. */
    public Answer ask(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path))
                .method(method, BodyPublishers.noBody());
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            return Answer.of(client.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException unanswered) {
            throw new UncheckedIOException(method + " " + path + " was not answered", unanswered);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    /** The path of every English page in the sitemap. */
    public List<String> addresses() {
        return listed("/sitemap.xml", "sitemap > loc").stream()
                .flatMap(part -> listed(part, "url > loc").stream())
                .filter(path -> !path.matches("/zh(/.*)?"))
                .sorted()
                .toList();
    }

    private List<String> listed(String file, String places) {
        return Jsoup.parse(get(file).body(), Parser.xmlParser()).select(places).stream()
                .map(Element::text)
                .map(address -> URI.create(address).getPath())
                .toList();
    }

    /** Every page in the sitemap by its path. */
    public Map<String, Document> pages() {
        Map<String, Document> pages = new LinkedHashMap<>();
        addresses().forEach(path -> pages.put(path, page(path)));
        return pages;
    }

    /** The page at the path; that of an indicator with one figure stands below it for now. Parsed once for all tests: to be read, not changed. */
    public Document page(String path) {
        return kept(parsed, path, asked -> {
            Answer answer = get(asked);
            boolean isOfOneFigure = answer.status() == HttpStatus.FOUND.value()
                    && answer.header("Location").startsWith(asked + "/");
            return isOfOneFigure ? get(answer.header("Location")).html() : answer.html();
        });
    }
}
