package org.investportal.site.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Draft;
import org.investportal.catalogue.EditionPreview;
import org.investportal.catalogue.value.Language;
import org.investportal.portal.ShippedPortal;
import org.investportal.web.InputField;
import org.investportal.web.ServiceUnavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.util.MultiValueMap;

/** While an edition has no index, its page says so and keeps what readers typed. */
@ShippedPortal
class UnavailableSearchTest {

    private static final MultiValueMap<String, String> TYPED =
            MultiValueMap.fromMultiValue(Map.of("q", List.of("robot value"), "sector", List.of("biomedicine")));

    private final PublicSearchController controller;
    private final EditionPreview withoutIndex;

    UnavailableSearchTest(PublicSearchController controller, Catalogue catalogue) {
        this.controller = controller;
        this.withoutIndex = catalogue.previewOfNext(Draft.after(catalogue).publication(), Instant.EPOCH);
    }

    @BeforeEach
    void show() {
        withoutIndex.show();
    }

    @AfterEach
    void hide() {
        withoutIndex.hide();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | The search is not available at the moment. Try again later.", "ZH | 搜索暂时不可用，请稍后重试。"})
    void thePageSaysSoAndKeepsWhatWasTyped(Language language, String words) {
        MockHttpServletResponse response = new MockHttpServletResponse();
        ExtendedModelMap model = new ExtendedModelMap();

        controller.search(TYPED, 1, response, language, model);

        PublicSearchPage page = (PublicSearchPage) Objects.requireNonNull(model.getAttribute("page"));
        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader(HttpHeaders.RETRY_AFTER)).isEqualTo("5");
        assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
        assertThat(page.count()).isEqualTo(words);
        assertThat(page.field().value()).isEqualTo("robot value");
        assertThat(page.narrowing()).extracting(InputField::value).containsExactly("biomedicine");
    }

    @Test
    void thereAreNoSuggestions() {
        assertThatThrownBy(() -> controller.suggestions(TYPED, new MockHttpServletResponse(), Language.EN))
                .isInstanceOf(ServiceUnavailable.class);
    }
}
