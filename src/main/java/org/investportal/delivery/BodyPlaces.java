package org.investportal.delivery;

import java.util.HashMap;
import java.util.Map;

/** Limits how many bodies are read at a time: in all, and from one address, so that one slow sender cannot take every place. */
class BodyPlaces {

    private final int all;
    private final int perAddress;
    private final Map<String, Integer> taken = new HashMap<>();
    private int takenInAll;

    BodyPlaces(int all, int perAddress) {
        this.all = all;
        this.perAddress = perAddress;
    }

    /** Whether the address got a place. It gives the place back with {@link #leave}. */
    synchronized boolean enter(String address) {
        if (takenInAll == all || taken.getOrDefault(address, 0) == perAddress) {
            return false;
        }
        takenInAll++;
        taken.merge(address, 1, Integer::sum);
        return true;
    }

    synchronized void leave(String address) {
        takenInAll--;
        taken.computeIfPresent(address, (same, places) -> places == 1 ? null : places - 1);
    }
}
