package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Described;
import org.investportal.portal.Portal;
import org.investportal.portal.SecondEdition;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page has a social card, which is shown where somebody shares the page. It has the name of the site or sector in the language of the page. */
@ConfiguredPortal
class SocialCardsTest {

    private static final String IMAGES = "src/main/resources/static/img/";
    private static final int LARGEST = 100 * 1024;
    private static final String SECTOR = SecondEdition.CLAIMING;

    private final Portal portal;

    SocialCardsTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void comeWithEveryPage() {
        assertThat(portal.pages()).isNotEmpty().allSatisfy((path, page) -> {
            boolean sector = path.matches("(/zh)?/sectors/.*");
            assertThat(said(page, "og:image"))
                    .isEqualTo(ConfiguredPortal.BASE + (sector ? path : path.startsWith("/zh") ? "/zh" : "")
                            + "/card.png");
            assertThat(said(page, "og:url")).isEqualTo(ConfiguredPortal.BASE + path);
            String title = said(page, "og:title");
            assertThat(title).endsWith(said(page, "og:site_name"));
            assertThat(title.length() > 65 || title.equals(page.title())).isTrue();
        });
    }

    /** Some services that show cards read the Open Graph terms, others those of Twitter. */
    @Test
    void areNamedForBothProtocols() {
        assertThat(Described.pages(portal).keySet()).anyMatch("/zh"::equals).allSatisfy(path -> {
            Document page = portal.page(path);
            assertThat(said(page, "og:locale"))
                    .isEqualTo(page.select("html").attr("lang").equals("en") ? "en_GB" : "zh_CN");
            assertThat(said(page, "og:image:alt")).isNotBlank();
            for (String term : List.of("title", "description", "image", "image:alt")) {
                assertThat(page.select("meta[name=twitter:" + term + "]").attr("content"))
                        .isEqualTo(said(page, "og:" + term));
            }
        });
        assertThat(said(portal.page(SECTOR), "og:image:alt"))
                .contains(portal.page(SECTOR).select(".promise-name").text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zh", SECTOR, "/zh" + SECTOR, SecondEdition.SECTOR, "/zh/about"})
    void areImagesOfTheSizeThatIsSaid(String path) throws IOException {
        Document page = portal.page(path);
        String card = said(page, "og:image").substring(ConfiguredPortal.BASE.length());
        byte[] bytes = bytes(card);
        var image = Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(bytes)));

        assertThat(portal.get(card).header("Content-Type"))
                .isEqualTo(said(page, "og:image:type"))
                .isEqualTo("image/png");
        assertThat(bytes).hasSizeBetween(1, LARGEST);
        assertThat(said(page, "og:image:width"))
                .isEqualTo(String.valueOf(image.getWidth()))
                .isEqualTo("1200");
        assertThat(said(page, "og:image:height"))
                .isEqualTo(String.valueOf(image.getHeight()))
                .isEqualTo("630");
    }

    @Test
    void differByNameAndLanguage() {
        assertThat(Stream.of("/card.png", "/zh/card.png", SECTOR + "/card.png", "/zh" + SECTOR + "/card.png")
                        .map(path -> portal.get(path).body())
                        .distinct())
                .hasSize(4);
    }

    @Test
    void moveAndGoWithTheirPage() {
        assertThat(portal.get(SecondEdition.SECTOR_BEFORE + "/card.png").header("Location"))
                .isEqualTo(SecondEdition.SECTOR + "/card.png");
        assertThat(portal.get("/zh" + SecondEdition.SECTOR_BEFORE + "/card.png").header("Location"))
                .isEqualTo("/zh" + SecondEdition.SECTOR + "/card.png");
        assertThat(portal.get("/sectors/nothing/card.png").status()).isEqualTo(404);
    }

    /** Sites on which a page was shared before keep the address of that time. */
    @Test
    void areFoundAtTheirFormerAddresses() {
        assertThat(portal.get("/img/card/digital-economy.png").header("Location"))
                .isEqualTo("/sectors/digital-economy/card.png");
        assertThat(portal.get("/img/card/default.png").header("Content-Type")).startsWith("image/png");
        assertThat(portal.get("/img/card/nothing.png").status()).isEqualTo(404);
    }

    @Test
    void areNotOnErrorPages() {
        assertThat(said(portal.page("/nothing"), "og:image")).isEmpty();
    }

    /** So no number on them is ever out of date, and the only words are the name. */
    @Test
    void areMadeOfDrawingsWithoutWords() throws IOException {
        for (Path drawing : drawings()) {
            Document drawn = Jsoup.parse(Files.readString(drawing));
            assertThat(drawn.text()).isEmpty();
            assertThat(drawn.select("text, foreignObject")).isEmpty();
        }
    }

    private byte[] bytes(String path) throws IOException {
        try (InputStream body =
                URI.create("http://localhost:" + portal.port() + path).toURL().openStream()) {
            return body.readAllBytes();
        }
    }

    private static List<Path> drawings() throws IOException {
        try (Stream<Path> sectors = Files.list(Path.of("src/main/resources/drawings"))) {
            return Stream.concat(
                            sectors,
                            Stream.of(Path.of(IMAGES + "banner/hills.svg"), Path.of("src/bench/social-card.html")))
                    .toList();
        }
    }

    private static String said(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }
}
