package org.investportal.discovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.investportal.web.FixedSettings;
import org.investportal.web.OperatorSettings;
import org.investportal.web.PortalCalendar;
import org.investportal.web.PortalSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The beginning of a year changes pages of figures and targets of the years before, and no page of a target that is still ahead. */
@ShippedPortal
class AgeingPageFinderTest {

    private final Portal portal;
    private final Catalogue catalogue;

    AgeingPageFinderTest(Portal portal, Catalogue catalogue) {
        this.portal = portal;
        this.catalogue = catalogue;
    }

    @Test
    void aTargetThatIsAheadDidNotChange() {
        String target = target();
        assertThat(changed(2019, target)).isEqualTo(Instant.EPOCH);
        assertThat(changed(2020, target)).isEqualTo(Instant.EPOCH);
        assertThat(changed(2021, target)).isEqualTo(Instant.parse("2021-01-01T00:00:00Z"));
    }

    @Test
    void aFigureOfTheYearBeforeDid() {
        String figure = "/figures/digital-economy-growth/hangzhou/2018-H1";
        assertThat(changed(2018, figure)).isEqualTo(Instant.EPOCH);
        assertThat(changed(2019, figure)).isEqualTo(Instant.parse("2019-01-01T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sectors/digital-economy", "/figures/digital-economy-growth", "/glossary"})
    void pagesThatStateNoAgeDidNotChange(String page) {
        assertThat(changed(2019, page)).isEqualTo(Instant.EPOCH);
    }

    private Instant changed(int year, String path) {
        Clock clock = Clock.fixed(Instant.parse(year + "-06-01T00:00:00Z"), ZoneOffset.UTC);
        PortalSettings settings = FixedSettings.of(new OperatorSettings(
                null,
                null,
                null,
                null,
                ZoneOffset.UTC,
                null,
                new OperatorSettings.Contact(null, null, null, null, null, null)));
        AgeingPageFinder pages = new AgeingPageFinder(catalogue, new PortalCalendar(clock, settings));
        Map<String, Instant> times = new HashMap<>(Map.of(path, Instant.EPOCH));
        return Objects.requireNonNull(pages.withAges(times, catalogue.current()).get(path));
    }

    private String target() {
        return portal.addresses().stream()
                .filter(path -> path.matches("/figures/.*2020/target"))
                .findFirst()
                .orElseThrow();
    }
}
