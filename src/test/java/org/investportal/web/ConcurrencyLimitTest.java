package org.investportal.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Calls are refused when those that are running leave too little for them. */
class ConcurrencyLimitTest {

    private static final int ALL = 10;

    private final ConcurrencyLimit limit = new ConcurrencyLimit(ALL);

    @Test
    void callsShareWhatThereIs() {
        limit.call(ALL - 1, () -> {
            assertThat(limit.<String, RuntimeException>call(() -> "fits")).isEqualTo("fits");
            assertThatThrownBy(() -> limit.call(2, () -> "does not fit")).isInstanceOf(ServiceUnavailable.class);
            return "";
        });
        assertThat(limit.<String, RuntimeException>call(ALL, () -> "all is free again"))
                .isNotNull();
    }

    @Test
    void aRefusalSaysWhenToTryAgain() {
        assertThat(ConcurrencyLimit.busy().getStatusCode().value()).isEqualTo(503);
        assertThat(ConcurrencyLimit.busy().getHeaders().toSingleValueMap()).containsEntry("Retry-After", "2");
    }

    @Test
    void oneThatNeedsMoreThanThereIsRunsAlone() {
        limit.call(2 * ALL, () -> {
            assertThatThrownBy(() -> limit.call(() -> "beside it")).isInstanceOf(ServiceUnavailable.class);
            assertThatThrownBy(() -> limit.call(0, () -> "nothing")).isInstanceOf(ServiceUnavailable.class);
            return "";
        });
        assertThat(limit.<String, RuntimeException>call(() -> "after it")).isNotNull();
    }

    @Test
    void callsThatFailGiveBackWhatTheyTook() {
        assertThatThrownBy(() -> limit.call(ALL, () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(limit.<String, RuntimeException>call(ALL, () -> "all is free again"))
                .isNotNull();
    }

    @Test
    void oneWaitsUntilAnotherLeavesAndNoMoreThanMay() throws Exception {
        ConcurrencyLimit patient = new ConcurrencyLimit(1, 1, Duration.ofMinutes(1));
        assertThat(patient.enter()).isTrue();
        FutureTask<Boolean> second = new FutureTask<>(patient::enter);
        Thread waiting = new Thread(second);
        waiting.start();
        await().until(() -> waiting.getState() == Thread.State.TIMED_WAITING);

        assertThat(patient.enter()).isFalse();
        patient.leave();
        assertThat(second.get(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void oneWaitsNoLongerThanItMay() {
        ConcurrencyLimit hasty = new ConcurrencyLimit(1, 1, Duration.ofMillis(1));
        assertThat(hasty.enter()).isTrue();

        assertThat(hasty.enter()).isFalse();
        hasty.leave();
        assertThat(hasty.enter()).isTrue();
    }
}
