package org.investportal.web;

import java.util.concurrent.Semaphore;

/** Lets a few calls of one kind run at a time. The others are refused with 503, because a thread that waits serves no other page. */
public final class ConcurrencyLimit {

    private static final int SECONDS_UNTIL_ANOTHER_TRY = 2;

    private final int all;
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
        this.all = all;
        this.free = new Semaphore(all);
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
