package org.investportal.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a few calls of one kind run at a time. Of the others few wait, for a short time, because a thread that waits serves no other page; the rest is refused. */
public final class ConcurrencyLimit {

    /** The pause that a refusal asks for. */
    public static final int SECONDS_UNTIL_ANOTHER_TRY = 2;

    private final int all;
    private final int waiting;
    private final Duration longestWait;
    private final Semaphore free;

    /**
     * A call that may fail.
     *
     * @param <T> the type of the result
     * @param <E> the type of the failure
     */
    @FunctionalInterface
    public interface Call<T, E extends Exception> {

        T result() throws E;
    }

    /** @param all how many calls may run at a time; for calls that take several shares, the sum of their shares */
    public ConcurrencyLimit(int all) {
        this(all, 0, Duration.ZERO);
    }

    /** @param waiting how many others may wait for one of those, each in its turn and no longer than the time */
    public ConcurrencyLimit(int all, int waiting, Duration longestWait) {
        this.all = all;
        this.waiting = waiting;
        this.longestWait = longestWait;
        this.free = new Semaphore(all, true);
    }

    /** Takes a place, which is to be left. Returns false if too many others wait for one, or none is free in time. */
    public boolean enter() {
        if (waiting == 0) {
            return free.tryAcquire();
        }
        try {
            return free.getQueueLength() < waiting && free.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public void leave() {
        free.release();
    }

    /**
     * Returns the result of the call.
     *
     * @throws ServiceUnavailable if too many calls are running
     */
    public <T, E extends Exception> T call(Call<T, E> call) throws E {
        return call(1, call);
    }

    /**
     * Returns the result of a call that takes several shares, such as the kilobytes that it needs. A call that needs more than there are runs alone.
     *
     * @throws ServiceUnavailable if the calls that are running leave too few shares
     */
    public <T, E extends Exception> T call(int shares, Call<T, E> call) throws E {
        int taken = Math.max(1, Math.min(shares, all));
        if (!free.tryAcquire(taken)) {
            throw busy();
        }
        try {
            return call.result();
        } finally {
            free.release(taken);
        }
    }

    /** Returns the exception for a call that is refused. */
    public static ServiceUnavailable busy() {
        return ServiceUnavailable.forSeconds(SECONDS_UNTIL_ANOTHER_TRY);
    }
}
