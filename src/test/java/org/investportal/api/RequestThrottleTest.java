package org.investportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.web.ConcurrencyLimit;
import org.junit.jupiter.api.Test;

/** A network can read only so much, and others are not affected. */
class RequestThrottleTest {

    private final RequestThrottle throttle = new RequestThrottle(new ApiSettings(2));

    @Test
    void refusesWhatIsTooMuch() {
        assertThat(throttle.count("192.0.2.1").remaining()).isEqualTo(1);
        assertThat(throttle.count("192.0.2.1").isUsedUp()).isFalse();
        RequestThrottle.Quota quota = throttle.count("192.0.2.1");

        assertThat(quota.isUsedUp()).isTrue();
        assertThat(quota.pause()).isPositive().isLessThanOrEqualTo(RequestThrottle.WINDOW);
        assertThat(throttle.count("192.0.2.2").isUsedUp()).isFalse();
    }

    @Test
    void addressesOfOneNetworkCountTogether() {
        throttle.count("2001:db8:0:1::1");
        throttle.count("2001:db8:0:1::2");

        assertThat(throttle.count("2001:db8:0:1::3").isUsedUp()).isTrue();
    }

    /** The last request that the network has left. */
    @Test
    void theLimitOfTheSiteHoldsAlsoForTheLastRequestOfANetwork() {
        throttle.count("2001:db8:0:5::1");
        for (int network = 1; network <= 4; network++) {
            throttle.count("2001:db8:0:" + network + "::1");
            throttle.count("2001:db8:0:" + network + "::1");
        }
        throttle.count("2001:db8:0:6::1");

        assertThat(throttle.count("2001:db8:0:5::1").isUsedUp()).isTrue();
    }

    @Test
    void networksOfOneSiteHaveALimitTogether() {
        for (int network = 1; network <= 5; network++) {
            throttle.count("2001:db8:0:" + network + "::1");
            throttle.count("2001:db8:0:" + network + "::1");
        }

        assertThat(throttle.count("2001:db8:0:6::1").isUsedUp()).isTrue();
        assertThat(throttle.count("2001:db8:1:1::1").isUsedUp()).isFalse();
    }

    @Test
    void pagesAndTheApiAreCountedApart() {
        throttle.countPage("192.0.2.1");
        throttle.countPage("192.0.2.1");

        assertThat(throttle.countPage("192.0.2.1").isUsedUp()).isTrue();
        assertThat(throttle.countPage("192.0.2.2").isUsedUp()).isFalse();
        assertThat(throttle.count("192.0.2.1").isUsedUp()).isFalse();
    }

    @Test
    void aSiteHasTwoPlacesAndAnotherOneItsOwn() {
        ConcurrencyLimit places = throttle.places("2001:db8:1:1::1");
        assertThat(places.enter()).isTrue();
        assertThat(throttle.places("2001:db8:1:2::1").enter()).isTrue();

        assertThat(throttle.places("2001:db8:1:3::1").enter()).isFalse();
        assertThat(throttle.places("2001:db8:2:1::1").enter()).isTrue();
        places.leave();
        assertThat(throttle.places("2001:db8:1:3::1").enter()).isTrue();
    }
}
