package org.investportal.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Limits how many bodies are read at a time: in all, and from one network, so that one slow sender cannot take every place. */
class BodyQuota {

    private final int all;
    private final int perNetwork;
    private final TimedBody.Timing timing;
    private final Map<String, Integer> taken = new HashMap<>();
    private int takenInAll;

    BodyQuota(int all, int perNetwork, TimedBody.Timing timing) {
        this.all = all;
        this.perNetwork = perNetwork;
        this.timing = timing;
    }

    /** A place for a body from the network; nothing if all are taken. */
    synchronized Optional<Place> enter(String network) {
        if (takenInAll == all || taken.getOrDefault(network, 0) == perNetwork) {
            return Optional.empty();
        }
        takenInAll++;
        taken.merge(network, 1, Integer::sum);
        return Optional.of(new Place(network));
    }

    private synchronized void leave(String network) {
        takenInAll--;
        taken.computeIfPresent(network, (same, places) -> places == 1 ? null : places - 1);
    }

    /** Is left once, when the body has been read or the request is over. */
    final class Place {

        private final String network;
        private boolean left;

        private Place(String network) {
            this.network = network;
        }

        TimedBody.Timing timing() {
            return timing;
        }

        void leave() {
            if (!left) {
                left = true;
                BodyQuota.this.leave(network);
            }
        }
    }
}
