package org.investportal.site.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.enquiries.EnquiryDesk;
import org.investportal.enquiries.MailPortal;
import org.investportal.enquiries.intake.EnquiryPermit;
import org.investportal.enquiries.intake.EnquiryThrottle;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Browser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A reader who asks for too many mails about figures reads when to ask again, and keeps the address. */
@MailPortal
@Fixtures(value = ExampleStaff.class, settings = "portal.enquiries.hourly-limit=2")
class WatchLimitTest {

    private static final String FORM = "/watch?figure=/figures/digital-economy-growth/hangzhou/2018-H1";

    @LocalServerPort
    private int port;

    @Autowired
    private EnquiryThrottle throttle;

    @Test
    void saysWhenToAskAgain() {
        String address = EnquiryDesk.address();
        assertThat(ask(address).place()).isEqualTo("/watch/sent");
        assertThat(ask(address).place()).isEqualTo("/watch/sent");
        Answer refused = ask(address);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(60, 1801);
        assertThat(refused.html().select("#email").val()).isEqualTo(address);
    }

    /** Whatever the address, so that the answer tells nothing about it. */
    @Test
    void saysThatNoMailsAreSentWhenTheirLimitIsReached() {
        EnquiryPermit others = throttle.permitWatch("192.0.2.1");
        int more = 0;
        while (throttle.mayAskToConfirm(more + EnquiryDesk.address(), others)) {
            more++;
        }
        Answer refused = ask(EnquiryDesk.address());
        others.giveBack();

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).isNotEmpty();
        assertThat(refused.html().select("main .error-summary").text()).contains("We cannot send a link at the moment");
    }

    private Answer ask(String address) {
        Browser browser = Browser.at(port);
        return browser.submit(browser.get(FORM), "main form", Map.of("email", address));
    }
}
