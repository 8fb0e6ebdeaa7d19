package org.investportal.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Portal;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about the API leads to its description, names every resource, and has programs to copy. */
@ConfiguredPortal
class ApiPageTest {

    private final Portal portal;

    ApiPageTest(Portal portal) {
        this.portal = portal;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void namesEveryResource(String language) {
        Document page = portal.page(language + "/api");
        String description = page.select("a[type=application/json]").attr("href");
        JsonNode paths =
                JsonMapper.shared().readTree(portal.get(description).body()).get("paths");

        assertThat(page.select("section[aria-labelledby=resources] dt").eachText())
                .map(path -> "/api/v1" + path.replaceFirst("\\?.*", ""))
                .allMatch(paths::has)
                .hasSize((int) paths.propertyNames().stream()
                        .filter(path -> !path.endsWith("{kind}"))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/zh"})
    void saysHowManyEntriesAndWhichErrorsThereAre(String language) {
        Document page = portal.page(language + "/api");

        assertThat(page.select("section[aria-labelledby=parameters]").text()).contains("100", "2015--2019");
        assertThat(page.select("section[aria-labelledby=rules]").text())
                .contains("400", "404", "410", "429", "503", "RateLimit-Policy");
    }

    @Test
    void hasProgramsToCopy() {
        Document page = portal.page("/zh/api");

        assertThat(page.select("textarea")).hasSize(3).allSatisfy(example -> {
            assertThat(example.text()).contains(ConfiguredPortal.BASE + "/zh/api/v1/figures?");
            assertThat(page.select("label[for=" + example.id() + "]")).hasSize(1);
            assertThat(example.hasAttr("readonly")).isTrue();
        });
    }

    @Test
    void isLinkedFromThePageAboutTheData() {
        assertThat(portal.page("/data").select("section[aria-labelledby=files] a[href=/api]"))
                .hasSize(1);
    }
}
