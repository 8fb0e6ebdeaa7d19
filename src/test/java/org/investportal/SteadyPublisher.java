package org.investportal;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.investportal.NodeGroup.Node;
import org.investportal.NodeGroup.Publication;

/** Publishes an edition every few seconds, at each node in turn, whether or not that works. */
final class SteadyPublisher implements AutoCloseable {

    private static final Duration BETWEEN = Duration.ofSeconds(3);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final NodeGroup group;
    private final Supplier<FaultCount> count;
    private final List<Publication> publications = new CopyOnWriteArrayList<>();
    private final Map<Integer, Long> changes = new ConcurrentHashMap<>();
    private final Thread thread = new Thread(this::publishOn, "publisher");
    private volatile boolean pausing;
    private volatile boolean stopping;

    SteadyPublisher(NodeGroup group, Supplier<FaultCount> count) {
        this.group = group;
        this.count = count;
    }

    void begin() {
        thread.setDaemon(true);
        thread.start();
    }

    private void publishOn() {
        for (int turn = 0; !stopping; turn++) {
            List<Node> nodes = group.nodes();
            pause(!pausing && isPublished(nodes.get(turn % nodes.size())) ? BETWEEN : BETWEEN_TRIES);
        }
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** A failure is expected during a fault; the change is left, and the next edition has another one. */
    private synchronized boolean isPublished(Node node) {
        FaultCount before = count.get();
        try {
            long change = group.approved();
            Publication publication = node.publish(change);
            changes.put(publication.edition(), change);
            publications.add(publication);
            before.published();
            return true;
        } catch (RuntimeException failure) {
            before.orFault(count.get()).notPublished(failure);
            return false;
        }
    }

    /** Stops to publish, or begins again. */
    void pause(boolean isPausing) {
        pausing = isPausing;
    }

    /** Tries until each node has published. */
    void untilAllPublish() {
        for (Node node : group.nodes()) {
            await().pollDelay(Duration.ZERO)
                    .pollInterval(BETWEEN_TRIES)
                    .atMost(PATIENCE)
                    .until(() -> isPublished(node));
        }
    }

    /** Returns the newest edition whose publication was answered by a {@link System#nanoTime time}; 0 if there is none. */
    int editionAt(long time) {
        return publications.stream()
                .filter(publication -> publication.returned() <= time)
                .mapToInt(Publication::edition)
                .max()
                .orElse(0);
    }

    /** Returns the changes that the desk said it has published, by their edition. */
    Map<Integer, Long> changes() {
        return Map.copyOf(changes);
    }

    /** Lets a publication that has begun end: without a fault it must not fail. */
    @Override
    public void close() {
        stopping = true;
        try {
            thread.join(PATIENCE.toMillis());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
