package org.investportal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.investportal.appearance.SeparateAppearance;
import org.investportal.catalogue.Catalogue;
import org.investportal.enquiries.handling.ReplyTimeChanged;
import org.investportal.enquiries.report.ReportLedgerChanged;
import org.investportal.portal.ShippedPortal;
import org.investportal.web.FixedSettings;
import org.investportal.web.OperatorSettings;
import org.investportal.web.PortalCalendar;
import org.investportal.web.PortalSettings;
import org.investportal.web.SettingKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** Settings, or the appearance, that change and change back while an answer is made, and answers that are forgotten. */
@ShippedPortal
class PageCacheSettingsChangeTest {

    private static final PageCache.Key KEY = new PageCache.Key("/about", 1);

    private final Map<SettingKey, String> stored = new HashMap<>();
    private final SeparateAppearance appearance = new SeparateAppearance();
    private final Catalogue catalogue;
    private final PortalSettings settings;
    private final PageCache cache;

    PageCacheSettingsChangeTest(Catalogue catalogue, OperatorSettings operator, InternalClient client) {
        this.catalogue = catalogue;
        settings = FixedSettings.with(operator, stored);
        cache = new PageCache(
                catalogue,
                new PageCacheSettings(DataSize.ofMegabytes(1)),
                new PortalCalendar(Clock.systemUTC(), settings),
                settings,
                appearance.portal(),
                Clock.systemUTC(),
                client,
                new SimpleMeterRegistry());
    }

    private @Nullable PublicAnswer answer(Instant changed) {
        try {
            MockHttpServletResponse response = new MockHttpServletResponse();
            ContentCachingResponseWrapper written = new ContentCachingResponseWrapper(response);
            written.getOutputStream().write(String.valueOf(settings.publisher()).getBytes(StandardCharsets.UTF_8));
            return PublicAnswer.of(written, changed, null);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Test
    void keepsAnAnswerWhileTheSettingsStay() throws Exception {
        cache.get(KEY, (before, changed) -> answer(changed));

        assertThat(cache.kept(KEY)).isNotNull();
    }

    @Test
    void keepsNoAnswerThatWasMadeWithOtherSettings() throws Exception {
        cache.get(KEY, (before, changed) -> {
            stored.put(SettingKey.PUBLISHER, "Another agency");
            settings.refresh();
            PublicAnswer made = answer(changed);
            stored.clear();
            settings.refresh();
            return made;
        });

        assertThat(cache.kept(KEY)).isNull();
    }

    @Test
    void keepsNoAnswerThatWasMadeWithAnotherAppearance() throws Exception {
        cache.get(KEY, (before, changed) -> {
            appearance.choose("#123456");
            appearance.portal().refresh();
            PublicAnswer made = answer(changed);
            appearance.remove();
            appearance.portal().refresh();
            return made;
        });

        assertThat(cache.kept(KEY)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "/, true",
        "/zh, true",
        "/about, true",
        "/zh/about, true",
        "/sectors/biomedicine, true",
        "/zh/sectors/biomedicine, true",
        "/glossary, false",
        "/zh/figures, false"
    })
    void forgetsThePagesWithAContactWhenTheReplyTimeChanges(String path, boolean isForgotten) throws Exception {
        PageCache.Key key = new PageCache.Key(path, 1);
        cache.get(key, (before, changed) -> answer(changed));
        Instant before = cache.changed();
        cache.forgetContacts(new ReplyTimeChanged());

        assertThat(cache.kept(key) == null).isEqualTo(isForgotten);
        assertThat(cache.changed()).isAfter(before);
    }

    @ParameterizedTest
    @CsvSource({
        "/reports, 3, true",
        "/zh/reports/figures/digital-economy-growth/hangzhou/2018-H1, 1, true",
        "/figures/digital-economy-growth/hangzhou/2018-H1, 1, true",
        "/zh/figures/digital-economy-growth/hangzhou/2018-H1, 1, true",
        "/figures/cultural-industry-added-value/hangzhou/2017, 1, false",
        "/report, 1, false"
    })
    void forgetsTheListsAndTheFiguresWhoseReportsChange(String path, int page, boolean isForgotten) throws Exception {
        long figure = catalogue
                .itemAt("/figures/digital-economy-growth/hangzhou/2018-H1")
                .orElseThrow();
        PageCache.Key key = new PageCache.Key(path, page);
        cache.get(key, (before, changed) -> answer(changed));
        cache.forgetReports(new ReportLedgerChanged(Set.of(figure)));

        assertThat(cache.kept(key) == null).isEqualTo(isForgotten);
    }
}
