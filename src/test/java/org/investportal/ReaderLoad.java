package org.investportal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.investportal.FaultCount.Outcome;

/** Readers who ask a proxy, and the nodes behind it, for public pages and files, each some thirty times a second, and check every answer. */
final class ReaderLoad implements AutoCloseable {

    private static final List<String> ENCODINGS = List.of("gzip, deflate, br, zstd", "gzip", "identity");

    private static final int READERS = Integer.getInteger("faults.readers", 2);
    private static final int MILLIS_BETWEEN_REQUESTS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String HOME = "/";

    /** The files with which an edition is verified: a node reads them from the database, as they are stored. */
    private static final String HASHED = "/data/editions/";

    /** Each node keeps these in memory. */
    private static final List<String> OFTEN_VISITED =
            List.of(HOME, HOME, HOME, "/zh", "/about", "/sectors/biomedicine", "/data/figures.csv", "/editions/1");

    /** No node keeps these. */
    private static final List<String> COMPARISONS = List.of(
            "/compare?indicator=cultural-industry-added-value",
            "/compare/figures.csv?indicator=cultural-industry-added-value",
            "/compare/chart.svg?indicator=cultural-industry-added-value");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final EntityTagCheck check = new EntityTagCheck();
    private final Map<String, String> tags = new ConcurrentHashMap<>();
    private final List<Thread> readers = new ArrayList<>();
    private final int proxy;
    private final List<Integer> nodes;
    private final List<String> neverVisited;
    private final Supplier<FaultCount> count;
    private final Expectation expectation;
    private final AtomicInteger visited = new AtomicInteger();
    private volatile int mayRefuse;
    private volatile boolean stopping;

    /** What readers may expect of a node that they ask at a {@link System#nanoTime time}. */
    interface Expectation {

        /** Returns the oldest edition that it may show. */
        int edition(long asked);

        /** Returns whether PostgreSQL did not answer, or the node had not yet had the time to ask it again. */
        boolean isOutage(long asked);
    }

    /** @param addresses of all public pages and files; each is visited for the first time during the load, in any order */
    ReaderLoad(
            int proxy,
            List<Integer> nodes,
            Collection<String> addresses,
            Supplier<FaultCount> count,
            Expectation expectation) {
        this.proxy = proxy;
        this.nodes = nodes;
        this.neverVisited = new ArrayList<>(addresses);
        Collections.shuffle(neverVisited, new Random(1));
        this.count = count;
        this.expectation = expectation;
    }

    void begin() {
        for (int reader = 0; reader < READERS; reader++) {
            Random random = new Random(reader);
            Thread thread = new Thread(() -> readOn(random), "reader-" + reader);
            thread.setDaemon(true);
            thread.start();
            readers.add(thread);
        }
    }

    /** Counts it as no error if the node at the port does not answer; 0 for none. */
    void mayRefuse(int port) {
        mayRefuse = port;
    }

    private void readOn(Random random) {
        while (!stopping) {
            try {
                ask(random);
                Thread.sleep(MILLIS_BETWEEN_REQUESTS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    /**
     * A request.
     *
     * @param tag what it names in If-None-Match; an empty string if it has none
     */
    private record Question(int port, String path, String encoding, String tag) {

        HttpRequest request() {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .header("Accept", "text/html, */*")
                    .header("Accept-Encoding", encoding)
                    .timeout(PATIENCE);
            return (tag.isEmpty() ? request : request.header("If-None-Match", tag)).build();
        }
    }

    private void ask(Random random) throws InterruptedException {
        Question question = question(random);
        boolean isDown = question.port() == mayRefuse;
        FaultCount before = count.get();
        long sent = System.nanoTime();
        Outcome outcome;
        String problem;
        try {
            HttpResponse<byte[]> answer = client.send(question.request(), BodyHandlers.ofByteArray());
            problem = problem(question, answer);
            outcome = problem.isEmpty() ? age(question, answer, sent) : outcome(question, answer, sent);
        } catch (IOException unanswered) {
            problem = unanswered.toString();
            outcome = isDown || question.port() == mayRefuse || isCutOff(question, unanswered)
                    ? Outcome.REFUSED
                    : Outcome.ERROR;
        }
        before.orFault(count.get()).add(outcome, Duration.ofNanos(System.nanoTime() - sent), question + " " + problem);
    }

    /** Tells whether a node was killed while the proxy handed on its answer, of which the beginning had been sent: no proxy can repeat that. */
    private boolean isCutOff(Question question, IOException unanswered) {
        return question.port() == proxy
                && mayRefuse != 0
                && String.valueOf(unanswered.getMessage())
                        .matches("fixed content-length: \\d+, bytes received: [1-9]\\d*");
    }

    private Question question(Random random) {
        int port = random.nextBoolean() ? proxy : nodes.get(random.nextInt(nodes.size()));
        String path = path(random);
        String encoding = ENCODINGS.get(random.nextInt(ENCODINGS.size()));
        String tag = random.nextInt(3) == 0 ? tags.getOrDefault(path + encoding, "") : "";
        return new Question(port, path, encoding, tag);
    }

    private String problem(Question question, HttpResponse<byte[]> answer) {
        if (answer.statusCode() != 200 && answer.statusCode() != 304) {
            return "status " + answer.statusCode();
        }
        answer.headers().firstValue("ETag").ifPresent(tag -> tags.put(question.path() + question.encoding(), tag));
        return check.problem(question.path(), question.tag(), answer);
    }

    private Outcome outcome(Question question, HttpResponse<byte[]> answer, long sent) {
        if (answer.statusCode() == 200 || answer.statusCode() == 304) {
            return Outcome.WRONG_BYTES;
        }
        boolean isReadFromTheDatabase = answer.statusCode() == 503
                && question.port() != proxy
                && question.path().startsWith(HASHED);
        return isReadFromTheDatabase && expectation.isOutage(sent) ? Outcome.UNAVAILABLE : Outcome.ERROR;
    }

    private Outcome age(Question question, HttpResponse<byte[]> answer, long sent) {
        boolean showsTheEdition = question.port() != proxy
                && question.path().equals(HOME)
                && answer.statusCode() == 200
                && question.encoding().equals("identity");
        if (!showsTheEdition
                || EditionReader.editionOf(new String(answer.body(), UTF_8)) >= expectation.edition(sent)) {
            return Outcome.RIGHT;
        }
        return expectation.isOutage(sent) ? Outcome.STALE_IN_OUTAGE : Outcome.STALE;
    }

    private String path(Random random) {
        int kind = random.nextInt(10);
        if (kind == 0) {
            return COMPARISONS.get(random.nextInt(COMPARISONS.size()));
        }
        return kind < 6
                ? OFTEN_VISITED.get(random.nextInt(OFTEN_VISITED.size()))
                : neverVisited.get(visited.getAndIncrement() % neverVisited.size());
    }

    @Override
    public void close() {
        stopping = true;
        try {
            for (Thread reader : readers) {
                reader.join(PATIENCE.toMillis());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
