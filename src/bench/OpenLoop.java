import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Sends requests at a fixed rate, whether or not the server keeps up, and says how long answers took: OpenLoop RATE SECONDS URL ...
 * The time of an answer counts from the moment its request was due, so a server that stalls cannot hide it. Prints one line of JSON, in milliseconds.
 */
final class OpenLoop {

    private static final int CONNECTIONS = 32;
    private static final int TIMEOUT = 5_000;

    private final double rate;
    private final URI[] addresses;
    private final long[] nanos;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final long start = System.nanoTime() + 100_000_000;

    private OpenLoop(double rate, int requests, URI[] addresses) {
        this.rate = rate;
        this.addresses = addresses;
        this.nanos = new long[requests];
    }

    public static void main(String[] arguments) throws InterruptedException {
        double rate = Double.parseDouble(arguments[0]);
        URI[] addresses = Arrays.stream(arguments).skip(2).map(URI::create).toArray(URI[]::new);
        new OpenLoop(rate, (int) (2 * rate), addresses).run(); // compiles this program and wakes the server
        OpenLoop loop = new OpenLoop(rate, (int) (rate * Double.parseDouble(arguments[1])), addresses);
        loop.run();
        loop.print();
    }

    private void run() throws InterruptedException {
        Thread[] clients = new Thread[CONNECTIONS];
        for (int i = 0; i < clients.length; i++) {
            clients[i] = new Thread(this::ask);
            clients[i].start();
        }
        for (Thread client : clients) {
            client.join();
        }
    }

    private void ask() {
        Socket connection = null;
        InputStream in = null;
        for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
            long due = start + (long) (i * 1e9 / rate);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            URI address = addresses[i % addresses.length];
            try {
                if (connection == null) {
                    connection = connect(address);
                    in = new BufferedInputStream(connection.getInputStream(), 65_536);
                }
                connection.getOutputStream().write(request(address));
                if (!isRead(in)) {
                    connection.close();
                    connection = null;
                }
            } catch (IOException failure) {
                failed.incrementAndGet();
                connection = null;
            }
            nanos[i] = System.nanoTime() - due;
        }
    }

    private static Socket connect(URI address) throws IOException {
        Socket connection = new Socket();
        connection.setTcpNoDelay(true);
        connection.setSoTimeout(TIMEOUT);
        connection.connect(new InetSocketAddress(address.getHost(), address.getPort()), TIMEOUT);
        return connection;
    }

    private static byte[] request(URI address) {
        return ("GET " + address.getRawPath() + " HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** Reads an answer; returns whether the connection stays open. */
    private static boolean isRead(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        long length = -1;
        boolean stays = true;
        for (String header = line(in).toLowerCase(); !header.isEmpty(); header = line(in).toLowerCase()) {
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).trim());
            }
            stays &= !header.equals("connection: close");
        }
        if (length < 0) {
            throw new IOException("no length");
        }
        in.skipNBytes(length);
        return stays;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void print() {
        Arrays.sort(nanos);
        System.out.printf(
                "{\"requests\": %d, \"failed\": %d, \"p50\": %.2f, \"p99\": %.2f, \"max\": %.2f}%n",
                nanos.length, failed.get(), at(0.5), at(0.99), at(1));
    }

    private double at(double share) {
        return nanos[(int) Math.ceil(share * nanos.length) - 1] / 1e6;
    }
}
