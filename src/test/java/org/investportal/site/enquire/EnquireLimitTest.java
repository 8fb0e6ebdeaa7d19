package org.investportal.site.enquire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.investportal.accounts.ExampleStaff;
import org.investportal.fixture.Fixtures;
import org.investportal.portal.Answer;
import org.investportal.portal.Enquirer;
import org.investportal.portal.WholePortal;
import org.junit.jupiter.api.Test;

/** A sender of too many enquiries reads when to go on, and keeps the text. */
@WholePortal
@Fixtures(
        value = ExampleStaff.class,
        settings = {"portal.contact.email=ask@invest.example.org", "portal.enquiries.hourly-limit=2"})
class EnquireLimitTest {

    private static final String FIGURE = "/figures/digital-economy-growth/hangzhou/2018-H1";

    private final Enquirer enquirer;

    EnquireLimitTest(Enquirer enquirer) {
        this.enquirer = enquirer;
    }

    @Test
    void keepsWhatWasTypedAndSaysWhenToSendItAgain() {
        Map<String, String> first = enquirer.typed();
        assertThat(enquirer.send(first).status()).isEqualTo(302);
        enquirer.enquire(Map.of());
        Answer refused = enquirer.send(enquirer.typed());

        assertThat(refused.status()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(60, 1801);
        assertThat(refused.html().select("main .error-summary").text()).contains("Send it again in");
        assertThat(refused.html().select("#need").val()).isEqualTo("Land for a plant, 20 mu.");
        assertThat(enquirer.send(first).status())
                .as("the form that is stored already")
                .isEqualTo(302);
        assertThat(enquirer.sendReport(enquirer.typedReport(FIGURE)).status())
                .as("a report of an error is counted apart")
                .isEqualTo(302);
    }
}
