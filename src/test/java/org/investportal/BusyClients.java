package org.investportal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Clients from several networks of this machine that each ask for what takes the portal longest, one request after the other. */
final class BusyClients implements AutoCloseable {

    private static final int COUNT = 200;
    private static final int NETWORKS = 100;
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** With %s for a word that is in no other request. */
    private static final List<String> EXPENSIVE = List.of(
            "/search?q=biofarma+outptu+hangzou+artifical+inteligence+starups+%s",
            "/zh/search?q=%%E6%%9D%%AD%%E5%%B7%%9E+%s+%%E7%%94%%9F%%E7%%89%%A9%%E5%%8C%%BB%%E8%%8D%%AF+%%E4%%BA%%A7%%E5%%80%%BC",
            "/search/suggestions?q=biofarma+outptu+%s",
            "/compare?indicator=cultural-industry-added-value&indicator=digital-economy-growth",
            "/data/editions/8/changes.csv?from=1&%s",
            "/data/editions/8/changes.json?from=1",
            "/api/v1/figures?limit=100&fields=id,%s",
            "/api/v1/search?q=inteligence+starups+%s",
            "/preview/%s",
            "/figures/%s",
            "/%%73ources/1/%s",
            "/editions/8?%s",
            "/staff/login?%s");

    private final ExecutorService clients = Executors.newFixedThreadPool(COUNT);
    private final AtomicInteger answered = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final int port;
    private volatile boolean goesOn = true;

    BusyClients(int port) {
        this.port = port;
        for (int number = 0; number < COUNT; number++) {
            String address = "127.0." + (1 + number % NETWORKS) + "." + (2 + number / NETWORKS);
            Random random = new Random(number);
            clients.execute(() -> askAgainAndAgain(address, random));
        }
    }

    private void askAgainAndAgain(String address, Random random) {
        while (goesOn) {
            String path = EXPENSIVE
                    .get(random.nextInt(EXPENSIVE.size()))
                    .formatted(Long.toString(random.nextLong(1L << 40), 36));
            try {
                (isAnswered(address, path) ? answered : refused).incrementAndGet();
            } catch (IOException closed) {
                refused.incrementAndGet();
            }
        }
    }

    private boolean isAnswered(String address, String path) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(address), 0)) {
            socket.setSoTimeout((int) TIMEOUT.toMillis());
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nConnection: close\r\n\r\n")
                            .getBytes(US_ASCII));
            InputStream in = socket.getInputStream();
            byte[] start = in.readNBytes("HTTP/1.1 200".length());
            in.transferTo(OutputStream.nullOutputStream());
            return !List.of("503", "429").contains(new String(start, US_ASCII).replaceFirst(".* ", ""));
        }
    }

    @Override
    public String toString() {
        return answered + " answers, " + refused + " refused";
    }

    @Override
    public void close() {
        goesOn = false;
        clients.shutdownNow();
        await().atMost(TIMEOUT).until(clients::isTerminated);
    }
}
