package org.investportal.delivery.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NginxConfigurationTest {

    private static final String POLICY = "Content-Security-Policy";
    private static final String NOWHERE = "frame-ancestors 'none'";
    private static final String ANYWHERE = "frame-ancestors *";

    private final String configuration = NginxConfiguration.of(
            Path.of("/srv/site"),
            List.of(
                    page("/about", 200, NOWHERE),
                    page("/zh/about", 200, NOWHERE),
                    page("/404", 404, NOWHERE),
                    page("/figures/a/b/c", 410, NOWHERE),
                    page("/embed/figures/a", 200, ANYWHERE),
                    page("/zh/embed/figures/a", 200, ANYWHERE),
                    page("/embed/figures/a/b/c", 410, ANYWHERE)),
            List.of());

    private static ExportedFile page(String address, int status, String policy) {
        return new ExportedFile(
                address,
                address.substring(1) + ".html",
                status,
                "0",
                1,
                Map.of(POLICY, policy, "Content-Type", "text/html"));
    }

    @Test
    void onlyEmbedsMayBeFramed() {
        assertThat(policy("^/embed/")).isEqualTo(ANYWHERE);
        assertThat(policy("^/zh/embed/")).isEqualTo(ANYWHERE);
        assertThat(policy("^/zh(/|$)")).isEqualTo(NOWHERE);
        assertThat(configuration)
                .contains("location / {\n    types {}\n    default_type \"text/html\";\n    add_header " + POLICY
                        + " \"" + NOWHERE + "\" always;");
    }

    @Test
    void errorPagesHaveThePolicyOfTheirAddresses() {
        assertThat(policy("^(/zh)?/embed/.*\\\\.html$")).isEqualTo(ANYWHERE);
        assertThat(configuration)
                .contains(
                        "location ~ \\.html$ {\n    internal;\n    types {}\n    default_type \"text/html\";\n    add_header "
                                + POLICY + " \"" + NOWHERE + "\" always;");
        assertThat(configuration.indexOf("embed/.*")).isLessThan(configuration.indexOf("location ~ \\.html$"));
    }

    @Test
    void cachesAskForFilesOfOneGroupThatDifferInThis() {
        assertThat(NginxConfiguration.of(
                        Path.of("/srv/site"),
                        List.of(data(1, "no-cache, public"), data(2, "max-age=31536000, public, immutable")),
                        List.of()))
                .contains("add_header Cache-Control \"no-cache\" always;")
                .doesNotContain("immutable");
    }

    @Test
    void differencesOfEditionsHaveHeadersOfTheirOwnAndOnlyThoseFromTheEditionBefore() {
        String ofFixedFiles = "max-age=31536000, public, immutable";
        String written = NginxConfiguration.of(
                Path.of("/srv/site"),
                List.of(
                        data(2, ofFixedFiles),
                        data("/data/editions/2/changes.csv", "public, max-age=0"),
                        data("/zh/data/editions/2/changes.csv", "public, max-age=0")),
                List.of());

        assertThat(written).contains("add_header Cache-Control \"" + ofFixedFiles + "\" always;");
        String fromAnotherEdition = "if ($args ~ \"(^|&)from=\") { return 503; }"; // also without a value
        assertThat(written.split(Pattern.quote(fromAnotherEdition), -1)).hasSize(3);
    }

    /** Pictures of the interface are not for other sites. */
    @Test
    void filesThatOtherSitesMayReadHaveTheirHeadersBesidePictures() {
        Map<String, String> open = Map.of("Access-Control-Allow-Origin", "*");
        String written = NginxConfiguration.of(
                Path.of("/srv/site"),
                List.of(
                        new ExportedFile("/card.png", "card.png", 200, "0", 1, open),
                        new ExportedFile("/zh/sectors/a/card.png", "zh/sectors/a/card.png", 200, "0", 1, open),
                        new ExportedFile("/touch-icon.png", "touch-icon.png", 200, "0", 1, Map.of())),
                List.of());

        assertThat(written)
                .contains(
                        "/card\\\\.png$\" {\n    types { \"\" png; }\n    add_header Access-Control-Allow-Origin \"*\" always;")
                .contains("location ~ \"\\\\.png$\" {\n    types { \"\" png; }\n    if (");
    }

    @Test
    void unknownParametersLeadToTheAddressWithoutThem() {
        Matcher rule = Pattern.compile(
                        "if \\(\\$args !~ \"(\\S+)\"\\) \\{ rewrite \"(\\S+)\" \\$1\\? redirect; }\n    try_files")
                .matcher(configuration);

        assertThat(rule.find()).isTrue();
        assertThat(List.of("", "page=2"))
                .allMatch(Pattern.compile(rule.group(1)).asPredicate());
        assertThat(List.of("utm_source=a", "page=2&x=1", "page=02", "page=", "x"))
                .noneMatch(Pattern.compile(rule.group(1)).asPredicate());
        assertThat(List.of("/", "/zh/about", "/data/figures.csv"))
                .allMatch(Pattern.compile(rule.group(2)).asPredicate());
        assertThat(List.of("//evil.example", "/\\evil.example", "/a//b", "/a\r\nb", "/about/"))
                .noneMatch(Pattern.compile(rule.group(2)).asPredicate());
        assertThat(configuration.split("try_files \\$uri\\.page|try_files /index", -1))
                .hasSameSizeAs(configuration.split("redirect; }\n    try_files", -1));
    }

    @Test
    void addressesWithASlashAtTheEndLeadToThoseWithoutAndToNoOtherSite() {
        Matcher rewrite = Pattern.compile("rewrite (\\S+) \\$1 permanent;").matcher(configuration);

        assertThat(rewrite.find()).isTrue();
        Pattern slash = Pattern.compile(rewrite.group(1));
        for (String address : List.of("/about/", "/zh/", "/figures/a~2/b/--2020/", "/data/editions/1.zip/")) {
            assertThat(slash.matcher(address).replaceFirst("$1") + "/").isEqualTo(address);
        }
        assertThat(List.of(
                        "/",
                        "//evil.example/",
                        "/\\evil.example/",
                        "/about//",
                        "/a//b/",
                        "/about",
                        "/zh/preview/a/site/",
                        "/staff/"))
                .noneMatch(address -> slash.matcher(address).find());
    }

    private static ExportedFile data(int edition, String caching) {
        return data("/data/editions/" + edition + "/figures.csv", caching);
    }

    private static ExportedFile data(String address, String caching) {
        return new ExportedFile(address, address.substring(1), 200, "0", 1, Map.of("Cache-Control", caching));
    }

    @Test
    void programsGetProblemDetailsWithoutThePortal() {
        for (String language : List.of("", "/zh")) {
            assertThat(configuration)
                    .contains("location ^~ " + language
                            + "/api/v1 {\n    types {}\n    default_type \"application/problem+json\";\n"
                            + "    add_header Access-Control-Allow-Origin \"*\" always;");
        }
        assertThat(configuration)
                .contains("return 503 \"{\\\"title\\\":\\\"Service Unavailable\\\",\\\"status\\\":503}\";");
    }

    /** Returns the policy of the addresses that match the expression. */
    private String policy(String group) {
        return Pattern.compile("location ~ \"" + Pattern.quote(group) + "\" \\{[^}]*(?:types \\{[^}]*})?[^}]*" + POLICY
                        + " \"([^\"]*)\"")
                .matcher(configuration)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }
}
