package org.investportal;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;

/** Connections from several networks of this machine that send slowly, and never read what they are answered. */
final class SlowClients implements AutoCloseable {

    private static final int HOSTS = 200;

    /** In bytes; the least that the system gives, so that answers wait at the server. */
    private static final int WINDOW = 2_048;

    private final ScheduledExecutorService sending = Executors.newSingleThreadScheduledExecutor();
    private final Queue<Client> clients = new ConcurrentLinkedQueue<>();
    private final Attack attack;
    private final int port;
    private final AtomicInteger begun = new AtomicInteger();
    private final Future<?> goingOn;

    /**
     * What they do.
     *
     * @param again how many connections are added each time that the others send more
     * @param start what each connection sends first
     * @param more what it then sends again and again
     * @param seconds the time between two pieces
     */
    record Attack(int count, int again, int networks, String start, String more, int seconds) {}

    SlowClients(int port, Attack attack) throws IOException {
        this.port = port;
        this.attack = attack;
        begin(attack.count());
        sending.execute(() -> sendToAll("")); // all that is not connected by then begins later
        goingOn = sending.scheduleWithFixedDelay(this::goOn, attack.seconds(), attack.seconds(), SECONDS);
    }

    private void begin(int count) throws IOException {
        for (int number = 0; number < count; number++) {
            int next = begun.getAndIncrement();
            int host = 2 + next / attack.networks() % HOSTS;
            clients.add(begin("127.0." + (1 + next % attack.networks()) + "." + host));
        }
    }

    private void sendToAll(String piece) {
        clients.removeIf(client -> !client.send(piece));
    }

    private void goOn() {
        sendToAll(attack.more());
        try {
            begin(attack.again());
        } catch (IOException refused) {
            // the next time
        }
    }

    private Client begin(String address) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.setOption(StandardSocketOptions.SO_RCVBUF, WINDOW);
        channel.bind(new InetSocketAddress(InetAddress.getByName(address), 0));
        channel.configureBlocking(false);
        channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        return new Client(channel, attack.start());
    }

    /** Returns how many connections there were. */
    int begun() {
        return begun.get();
    }

    /** Returns how many the server is not known to have closed. */
    int left() {
        return clients.size();
    }

    @Override
    public void close() throws IOException {
        goingOn.cancel(true);
        sending.shutdownNow();
        for (Client client : clients) {
            client.channel.close();
        }
    }

    /** One connection, with what it sends first. */
    private static final class Client {

        private final SocketChannel channel;
        private final String start;
        private boolean begun;

        private Client(SocketChannel channel, String start) {
            this.channel = channel;
            this.start = start;
        }

        /** Returns whether the connection is still open. */
        private boolean send(String more) {
            try {
                if (channel.finishConnect()) {
                    channel.write(ByteBuffer.wrap((begun ? more : start).getBytes(US_ASCII)));
                    begun = true;
                }
                return true;
            } catch (IOException closed) {
                return !isClosed();
            }
        }

        private boolean isClosed() {
            try {
                channel.close();
            } catch (IOException failed) {
                return false; // so that it is tried again
            }
            return true;
        }
    }
}
