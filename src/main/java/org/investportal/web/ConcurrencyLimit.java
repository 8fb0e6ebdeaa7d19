package org.investportal.web;

import java.util.concurrent.Semaphore;

/** Lets a few calls of one kind run at a time. The others are refused with 503, because a thread that waits serves no other page. */
public final class ConcurrencyLimit {

    private static final int SECONDS_UNTIL_ANOTHER_TRY = 2;

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

    public ConcurrencyLimit(int callsAtATime) {
        this.free = new Semaphore(callsAtATime);
    }

    /**
     * Returns the result of the call.
     *
     * @throws ServiceUnavailable if too many calls are running
     */
    public <T, E extends Exception> T call(Call<T, E> call) throws E {
        if (!free.tryAcquire()) {
            throw busy();
        }
        try {
            return call.result();
        } finally {
            free.release();
        }
    }

    /** Returns the exception for a call that is refused. */
    public static ServiceUnavailable busy() {
        return ServiceUnavailable.forSeconds(SECONDS_UNTIL_ANOTHER_TRY);
    }
}
