package org.investportal;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the home page of one node forty times a second, and records which edition it shows, and when it first does. */
final class EditionReader implements AutoCloseable {

    private static final Pattern EDITION = Pattern.compile("footer-edition\">Edition (\\d+)</p>");
    private static final int MOST_REQUESTS = 100_000;
    private static final int MILLIS_BETWEEN_REQUESTS = 25;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpRequest page;
    private final List<Change> changes = new CopyOnWriteArrayList<>();
    private volatile boolean stopping;

    /** The page shows another edition than it did before. */
    private record Change(int edition, long at) {}

    private EditionReader(int port) {
        page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                .timeout(PATIENCE)
                .build();
    }

    static EditionReader at(int port) {
        EditionReader reader = new EditionReader(port);
        Thread thread = new Thread(reader::readOn, "reader");
        thread.setDaemon(true);
        thread.start();
        return reader;
    }

    private void readOn() {
        for (int request = 0; request < MOST_REQUESTS && !stopping; request++) {
            int edition = read();
            if (changes.isEmpty() || changes.get(changes.size() - 1).edition() != edition) {
                changes.add(new Change(edition, System.nanoTime()));
            }
            pause();
        }
    }

    /** Returns the edition that the page shows now; 0 if the node does not answer. */
    int read() {
        try {
            return editionOf(client.send(page, BodyHandlers.ofString()).body());
        } catch (IOException unanswered) {
            return 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    /** Returns the edition that the home page shows; 0 if it is another page. */
    static int editionOf(String page) {
        Matcher shown = EDITION.matcher(page);
        return shown.find() ? Integer.parseInt(shown.group(1)) : 0;
    }

    private static void pause() {
        try {
            Thread.sleep(MILLIS_BETWEEN_REQUESTS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns the editions in the order in which they were shown. */
    List<Integer> editions() {
        return changes.stream().map(Change::edition).toList();
    }

    /** Waits for an edition, and returns the {@link System#nanoTime time} at which it, or a later one, was first shown. */
    long firstShown(int edition) {
        await("edition " + edition)
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> changes.stream().anyMatch(change -> change.edition() >= edition));
        return changes.stream()
                .filter(change -> change.edition() >= edition)
                .findFirst()
                .orElseThrow()
                .at();
    }

    @Override
    public void close() {
        stopping = true;
    }
}
