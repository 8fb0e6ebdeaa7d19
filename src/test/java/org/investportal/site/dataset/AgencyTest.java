package org.investportal.site.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.web.PortalSettings;
import org.investportal.web.PublicLinks;
import java.time.Instant;
import java.time.ZoneId;
import org.investportal.structured.Terms;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class AgencyTest {

    private static final PortalSettings NOTHING = new PortalSettings(
            "https://invest.example.org",
            null,
            null,
            ZoneId.of("Asia/Shanghai"),
            new PortalSettings.Contact(null, null, null, null));

    private final Agency agency = new Agency(NOTHING, new PublicLinks(NOTHING, new MockEnvironment()));

    @Test
    void claimsNothingThatIsNotSet() {
        assertThat(agency.publisher()).isNull();
        assertThat(agency.terms()).isEqualTo(new Terms(null, null, null));
    }

    @Test
    void countsDaysWhereThePortalStands() {
        assertThat(agency.day(Instant.parse("2026-11-24T20:00:00Z"))).isEqualTo("2026-11-25");
    }
}
