package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.List;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.EnquirySettings;
import org.junit.jupiter.api.Test;

/** One network and one site cannot send more than their share; a flood from all together is not refused, but kept out of the inbox. */
class EnquiryThrottleTest {

    private static final int LIMIT = 2;

    private final EnquiryThrottle throttle =
            new EnquiryThrottle(new EnquirySettings(2, List.of(), List.of(), Period.ofMonths(24), LIMIT));

    @Test
    void limitsANetworkAndNotAnother() {
        assertThat(pause("192.0.2.1")).isZero();
        assertThat(pause("192.0.2.1")).isZero();
        assertThat(pause("192.0.2.1")).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(30));
        assertThat(pause("192.0.2.2")).isZero();
    }

    @Test
    void countsAllAddressesOfANetworkOfIpv6AsOne() {
        assertThat(pause("2001:db8::1")).isZero();
        assertThat(pause("2001:db8::2")).isZero();
        assertThat(pause("2001:db8::3")).isPositive();
        assertThat(pause("2001:db8:0:1::1")).isZero();
    }

    @Test
    void limitsAllNetworksOfASite() {
        for (int network = 0; network < 5 * LIMIT; network++) {
            assertThat(pause("2001:db8:0:" + network + "::1")).isZero();
        }
        assertThat(pause("2001:db8:0:ff::1")).isPositive();
        assertThat(pause("2001:db8:1::1")).isZero();
    }

    /** Otherwise the network would have to wait for its own next turn, which is later than that of the site. */
    @Test
    void whatTheSiteRefusesDoesNotCountForTheNetwork() {
        for (int network = 0; network < 5 * LIMIT; network++) {
            pause("2001:db8:0:" + network + "::1");
        }
        for (int refused = 0; refused < 10; refused++) {
            assertThat(pause("2001:db8:0:ff::1")).isBetween(Duration.ofMinutes(1), Duration.ofMinutes(6));
        }
    }

    @Test
    void whatIsGivenBackCountsNowhere() {
        for (int failed = 0; failed < 100; failed++) {
            EnquiryPermit permit = throttle.permit("192.0.2.1");
            assertThat(permit.pause()).isZero();
            assertThat(throttle.mayEnterInbox(EnquiryKind.ENQUIRY, permit)).isTrue();
            assertThat(throttle.mayAcknowledge(EnquiryKind.ENQUIRY, "ann@investor.example", permit))
                    .isTrue();
            permit.giveBack();
        }
    }

    @Test
    void keepsAFloodOutOfTheInboxAndRefusesIt() {
        for (int sender = 0; sender < 50 * LIMIT; sender++) {
            assertThat(throttle.mayEnterInbox(EnquiryKind.ENQUIRY, throttle.permit("192.0.2." + sender)))
                    .isTrue();
        }
        EnquiryPermit another = throttle.permit("198.51.100.1");
        assertThat(another.pause()).isZero();
        assertThat(throttle.mayEnterInbox(EnquiryKind.ENQUIRY, another)).isFalse();
        for (int sender = 0; sender < 500 * LIMIT; sender++) {
            throttle.permit("10.0." + sender / 250 + "." + sender % 250);
        }
        assertThat(pause("198.51.100.2")).isPositive();
    }

    @Test
    void limitsTheAcknowledgementsOfAnAddress() {
        for (int sent = 0; sent < 3; sent++) {
            assertThat(mayAcknowledge("ann@investor.example")).isTrue();
        }
        assertThat(mayAcknowledge("Ann@investor.example")).isFalse();
        assertThat(mayAcknowledge("bob@investor.example")).isTrue();
    }

    @Test
    void limitsTheAcknowledgementsOfADay() {
        for (int sent = 0; sent < 50 * LIMIT; sent++) {
            assertThat(mayAcknowledge("a" + sent + "@investor.example")).isTrue();
        }
        assertThat(mayAcknowledge("bob@investor.example")).isFalse();
    }

    @Test
    void linksToConfirmUseUpNoAcknowledgements() {
        for (int sent = 0; sent < 50 * LIMIT; sent++) {
            assertThat(throttle.mayAskToConfirm("a" + sent + "@investor.example", new EnquiryPermit()))
                    .isTrue();
        }
        assertThat(throttle.mayAskToConfirm("bob@investor.example", new EnquiryPermit()))
                .isFalse();
        assertThat(mayAcknowledge("a1@investor.example")).isTrue();
    }

    @Test
    void reportsUseUpNoAcknowledgementsOfEnquiries() {
        for (int sent = 0; sent < 50 * LIMIT; sent++) {
            assertThat(throttle.mayAcknowledge(
                            EnquiryKind.REPORT, "a" + sent + "@investor.example", new EnquiryPermit()))
                    .isTrue();
        }
        assertThat(throttle.mayAcknowledge(EnquiryKind.REPORT, "bob@investor.example", new EnquiryPermit()))
                .isFalse();
        assertThat(mayAcknowledge("a1@investor.example")).isTrue();
    }

    @Test
    void reportsUseUpNoEnquiries() {
        for (int sent = 0; sent < LIMIT; sent++) {
            assertThat(throttle.permitReport("192.0.2.1").pause()).isZero();
        }
        assertThat(throttle.permitReport("192.0.2.1").pause()).isPositive();
        for (int sender = 0; sender < 500 * LIMIT; sender++) {
            throttle.mayEnterInbox(
                    EnquiryKind.REPORT, throttle.permitReport("10.0." + sender / 250 + "." + sender % 250));
        }
        assertThat(throttle.permitReport("198.51.100.2").pause()).isPositive();
        assertThat(throttle.mayEnterInbox(EnquiryKind.REPORT, new EnquiryPermit()))
                .isFalse();

        assertThat(pause("192.0.2.1")).isZero();
        assertThat(throttle.mayEnterInbox(EnquiryKind.ENQUIRY, new EnquiryPermit()))
                .isTrue();
    }

    @Test
    void requestsToWatchUseUpNoEnquiries() {
        for (int sent = 0; sent < LIMIT; sent++) {
            assertThat(throttle.permitWatch("192.0.2.1").pause()).isZero();
        }
        assertThat(throttle.permitWatch("192.0.2.1").pause()).isPositive();
        for (int network = 0; network < 5 * LIMIT; network++) {
            throttle.permitWatch("2001:db8:0:" + network + "::1");
        }
        for (int sender = 0; sender < 500 * LIMIT; sender++) {
            throttle.permitWatch("10.0." + sender / 250 + "." + sender % 250);
        }
        assertThat(throttle.permitWatch("198.51.100.2").pause()).isPositive();

        assertThat(pause("192.0.2.1")).isZero();
        assertThat(pause("2001:db8:0:ff::1")).isZero();
    }

    private Duration pause(String address) {
        return throttle.permit(address).pause();
    }

    private boolean mayAcknowledge(String email) {
        return throttle.mayAcknowledge(EnquiryKind.ENQUIRY, email, new EnquiryPermit());
    }
}
