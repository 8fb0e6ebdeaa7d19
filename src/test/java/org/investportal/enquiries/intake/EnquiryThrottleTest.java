package org.investportal.enquiries.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.investportal.enquiries.EnquiryKind;
import org.investportal.enquiries.EnquirySettings;
import org.investportal.staff.MovedClock;
import org.junit.jupiter.api.Test;

/** One network and one site cannot send more than their share; a flood from all together is not refused, but kept out of the inbox. */
class EnquiryThrottleTest {

    private static final int LIMIT = 2;

    private final MovedClock clock = new MovedClock();
    private final List<Object> events = new ArrayList<>();
    private final EnquiryLimitCounter counter = new EnquiryLimitCounter(events::add, clock);
    private final EnquiryThrottle throttle = new EnquiryThrottle(
            new EnquirySettings(2, List.of(), List.of(), Period.ofMonths(24), LIMIT), counter, clock);

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
    void keepsAFloodOutOfTheInboxByItsPace() {
        for (int sender = 0; sender < 2 * LIMIT; sender++) {
            assertThat(mayEnterInbox()).isTrue();
        }
        assertThat(mayEnterInbox()).isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(mayEnterInbox()).isTrue();
    }

    @Test
    void keepsALongFloodOutOfTheInbox() {
        int entered = 0;
        for (int minute = 0; minute < 60; minute++) {
            for (int sender = 0; sender < 2 * LIMIT; sender++) {
                entered += mayEnterInbox() ? 1 : 0;
            }
            clock.forward(Duration.ofMinutes(1));
        }
        assertThat(entered).isBetween(50 * LIMIT, 2 * 50 * LIMIT);
    }

    @Test
    void refusesWhatWouldFillTheDisk() {
        for (int sender = 0; sender < 500 * LIMIT; sender++) {
            throttle.permit("10.0." + sender / 250 + "." + sender % 250);
        }
        assertThat(pause("198.51.100.2")).isPositive();
        assertThat(counter.reached(Duration.ofHours(1))).containsExactly(EnquiryLimit.STORED);
    }

    @Test
    void reportsALimitOnceAnHour() {
        for (int sender = 0; sender < 10 * LIMIT; sender++) {
            mayEnterInbox();
        }
        assertThat(events).containsExactly(new EnquiryLimitReached(EnquiryLimit.INBOX));
        clock.forward(Duration.ofHours(2));
        assertThat(counter.reached(Duration.ofHours(1))).isEmpty();
        for (int sender = 0; sender < 10 * LIMIT; sender++) {
            mayEnterInbox();
        }
        assertThat(events).hasSize(2);
    }

    @Test
    void aFormIsSentFiveTimes() {
        FormTokenSigner.MadeForm form = new FormTokenSigner.MadeForm("token", clock.instant());
        FormTokenSigner.MadeForm another = new FormTokenSigner.MadeForm("another", clock.instant());
        for (int sent = 0; sent < 5; sent++) {
            assertThat(throttle.maySend(form, new EnquiryPermit())).isTrue();
        }
        clock.forward(FormTokenSigner.LIFETIME.minusMinutes(1));
        assertThat(throttle.maySend(form, new EnquiryPermit())).isFalse();
        assertThat(throttle.maySend(another, new EnquiryPermit())).isTrue();
    }

    @Test
    void aFormThatWasSentTooOftenDoesNotCountForTheNetwork() {
        FormTokenSigner.MadeForm form = new FormTokenSigner.MadeForm("token", clock.instant());
        for (int sent = 0; sent < 5; sent++) {
            throttle.maySend(form, new EnquiryPermit());
        }
        for (int refused = 0; refused < 2 * LIMIT; refused++) {
            EnquiryPermit permit = throttle.permit("192.0.2.1");
            assertThat(permit.pause()).isZero();
            assertThat(throttle.maySend(form, permit)).isFalse();
        }
    }

    @Test
    void limitsTheAcknowledgementsOfAnAddress() {
        for (int sent = 0; sent < 3; sent++) {
            assertThat(mayAcknowledge("ann@investor.example")).isTrue();
        }
        assertThat(mayAcknowledge("Ann@investor.example")).isFalse();
        assertThat(mayAcknowledge("bob@investor.example")).isTrue();
    }

    /** Many mail servers deliver them to one mailbox. */
    @Test
    void addressesThatDifferBehindAPlusSignCountAsOne() {
        assertThat(mayAcknowledge("ann@investor.example")).isTrue();
        assertThat(mayAcknowledge("ann+1@investor.example")).isTrue();
        assertThat(mayAcknowledge("Ann+a+b@investor.example")).isTrue();
        assertThat(mayAcknowledge("ann+2@investor.example")).isFalse();
        assertThat(mayAcknowledge("anne+2@investor.example")).isTrue();
        assertThat(mayAcknowledge("ann+2@another.example")).isTrue();
    }

    @Test
    void keepsAcknowledgementsForLaterHoursOfTheDay() {
        for (int sent = 0; sent < 10 * LIMIT; sent++) {
            assertThat(mayAcknowledge("a" + sent + "@investor.example")).isTrue();
        }
        assertThat(mayAcknowledge("bob@investor.example")).isFalse();
        assertThat(counter.reached(Duration.ofHours(1))).containsExactly(EnquiryLimit.ACKNOWLEDGEMENTS);
        clock.forward(Duration.ofHours(1));
        assertThat(mayAcknowledge("bob@investor.example")).isTrue();
    }

    @Test
    void limitsTheAcknowledgementsOfADay() {
        int sent = 0;
        for (int hour = 0; hour < 24; hour++) {
            for (int sender = 0; sender < 10 * LIMIT; sender++) {
                sent += mayAcknowledge("a" + hour + "." + sender + "@investor.example") ? 1 : 0;
            }
            clock.forward(Duration.ofHours(1));
        }
        assertThat(sent).isBetween(50 * LIMIT, 2 * 50 * LIMIT);
    }

    @Test
    void linksToConfirmUseUpNoAcknowledgements() {
        for (int sent = 0; sent < 10 * LIMIT; sent++) {
            assertThat(throttle.pauseOfConfirmations()).isZero();
            assertThat(throttle.mayAskToConfirm("a" + sent + "@investor.example", new EnquiryPermit()))
                    .isTrue();
        }
        assertThat(throttle.pauseOfConfirmations()).isPositive();
        assertThat(throttle.mayAskToConfirm("bob@investor.example", new EnquiryPermit()))
                .isFalse();
        assertThat(mayAcknowledge("a1@investor.example")).isTrue();
    }

    @Test
    void reportsUseUpNoAcknowledgementsOfEnquiries() {
        for (int sent = 0; sent < 10 * LIMIT; sent++) {
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

    private boolean mayEnterInbox() {
        return throttle.mayEnterInbox(EnquiryKind.ENQUIRY, new EnquiryPermit());
    }

    private boolean mayAcknowledge(String email) {
        return throttle.mayAcknowledge(EnquiryKind.ENQUIRY, email, new EnquiryPermit());
    }
}
