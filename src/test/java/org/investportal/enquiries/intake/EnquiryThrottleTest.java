package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.investportal.enquiries.EnquirySettings;
import org.junit.jupiter.api.Test;

/** One network cannot send more than its share, and all together no more than fifty times as much. */
class EnquiryThrottleTest {

    private final EnquiryThrottle throttle =
            new EnquiryThrottle(new EnquirySettings(2, List.of(), Period.ofMonths(24), 2));

    @Test
    void limitsANetworkAndNotAnother() {
        assertThat(throttle.take("192.0.2.1")).isZero();
        assertThat(throttle.take("192.0.2.1")).isZero();
        assertThat(throttle.take("192.0.2.1")).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(30));
        assertThat(throttle.take("192.0.2.2")).isZero();
    }

    @Test
    void countsAllAddressesOfANetworkOfIpv6AsOne() {
        assertThat(throttle.take("2001:db8::1")).isZero();
        assertThat(throttle.take("2001:db8::2")).isZero();
        assertThat(throttle.take("2001:db8::3")).isPositive();
        assertThat(throttle.take("2001:db8:0:1::1")).isZero();
    }

    @Test
    void limitsAllTogether() {
        for (int sender = 0; sender < 100; sender++) {
            assertThat(throttle.take("192.0.2." + sender)).isZero();
        }
        assertThat(throttle.take("198.51.100.1")).isPositive();
    }

    @Test
    void limitsTheAcknowledgementsOfAnAddress() {
        for (int sent = 0; sent < 3; sent++) {
            assertThat(throttle.mayAcknowledge("ann@investor.example")).isTrue();
        }
        assertThat(throttle.mayAcknowledge("Ann@investor.example")).isFalse();
        assertThat(throttle.mayAcknowledge("bob@investor.example")).isTrue();
    }
}
