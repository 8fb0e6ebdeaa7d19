package org.investportal.site.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.investportal.catalogue.value.Language;
import org.investportal.structured.DatasetLicense;
import org.investportal.web.FixedSettings;
import org.investportal.web.OperatorSettings;
import org.investportal.web.PortalSettings;
import org.investportal.web.PublicLinkBuilder;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class AgencyDataFactoryTest {

    private static final PortalSettings NOTHING = FixedSettings.of(new OperatorSettings(
            "https://invest.example.org",
            null,
            null,
            null,
            ZoneId.of("Asia/Shanghai"),
            null,
            new OperatorSettings.Contact(null, null, null, null, null, null)));

    private final AgencyDataFactory agencyDataFactory =
            new AgencyDataFactory(NOTHING, new PublicLinkBuilder(NOTHING, new MockEnvironment()));

    @Test
    void claimsNothingThatIsNotSet() {
        assertThat(agencyDataFactory.publisher(Language.EN)).isNull();
        assertThat(agencyDataFactory.terms(Language.ZH)).isEqualTo(new DatasetLicense(null, null, null));
    }

    @Test
    void countsDaysWhereThePortalStands() {
        assertThat(agencyDataFactory.day(Instant.parse("2026-11-24T20:00:00Z"))).isEqualTo("2026-11-25");
    }
}
