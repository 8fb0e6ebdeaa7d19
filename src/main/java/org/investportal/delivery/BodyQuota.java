package org.investportal.delivery;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Limits how many bodies are read at a time: in all, and from one address, so that one slow sender cannot take every place. */
class BodyQuota {

    private final int all;
    private final int perAddress;
    private final Map<String, Integer> taken = new HashMap<>();
    private int takenInAll;

    BodyQuota(int all, int perAddress) {
        this.all = all;
        this.perAddress = perAddress;
    }

    /** A place for a body from the address; nothing if all are taken. */
    synchronized Optional<Place> enter(String address) {
        if (takenInAll == all || taken.getOrDefault(address, 0) == perAddress) {
            return Optional.empty();
        }
        takenInAll++;
        taken.merge(address, 1, Integer::sum);
        return Optional.of(new Place(address));
    }

    private synchronized void leave(String address) {
        takenInAll--;
        taken.computeIfPresent(address, (same, places) -> places == 1 ? null : places - 1);
    }

    /** Is left once, when the body has been read or the request is over. */
    final class Place {

        private final String address;
        private boolean left;

        private Place(String address) {
            this.address = address;
        }

        void leave() {
            if (!left) {
                left = true;
                BodyQuota.this.leave(address);
            }
        }
    }
}
