package org.investportal.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.investportal.portal.ConfiguredPortal;
import org.investportal.portal.Described;
import org.investportal.portal.Portal;
import org.investportal.portal.Served;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every page has a social card, which is shown where somebody shares the page. */
@ConfiguredPortal
class SocialCardsTest {

    private static final Path IMAGES = Path.of("src/main/resources/static/img");
    private static final Path FRAME = Path.of("src/bench/social-card.html");
    private static final int LARGEST = 40 * 1024;

    private final Portal portal;

    SocialCardsTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void comeWithEveryPage() {
        assertThat(portal.pages()).isNotEmpty().allSatisfy((path, page) -> {
            assertThat(said(page, "og:image")).startsWith(ConfiguredPortal.BASE + "/img/card/");
            assertThat(said(page, "og:url")).isEqualTo(ConfiguredPortal.BASE + path);
            assertThat(said(page, "og:title")).isEqualTo(page.title());
        });
        assertThat(said(portal.page("/"), "og:image")).endsWith("/default.png");
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
    }

    /** One that was renamed keeps the picture of its first name no longer, and has the default one. */
    @Test
    void areThoseOfTheSector() {
        List<String> sectors = portal.addresses().stream()
                .filter(path -> path.startsWith("/sectors/"))
                .toList();

        assertThat(sectors).isNotEmpty().allSatisfy(path -> {
            String name = path.substring("/sectors/".length());
            boolean ships = Files.exists(IMAGES.resolve("card/" + name + ".png"));
            assertThat(said(portal.page(path), "og:image")).endsWith((ships ? name : "default") + ".png");
        });
        assertThat(sectors).anyMatch(path -> said(portal.page(path), "og:image").endsWith("/digital-economy.png"));
    }

    @Test
    void areNotOnErrorPages() {
        assertThat(said(portal.page("/nothing"), "og:image")).isEmpty();
    }

    @Test
    void areThereAndSmall() throws IOException {
        for (String name : names("card", ".png")) {
            Served card = Served.at(portal, "/img/card/" + name + ".png");

            assertThat(card.header("Content-Type")).startsWith("image/png");
            assertThat(card.size()).as(name).isBetween(1, LARGEST);
        }
    }

    @Test
    void haveTheSizeThatIsSaid() throws IOException {
        Document home = portal.page("/");
        for (String name : names("card", ".png")) {
            var image = Objects.requireNonNull(
                    ImageIO.read(IMAGES.resolve("card/" + name + ".png").toFile()));

            assertThat(said(home, "og:image:width")).isEqualTo(String.valueOf(image.getWidth()));
            assertThat(said(home, "og:image:height")).isEqualTo(String.valueOf(image.getHeight()));
        }
    }

    @Test
    void areMadeOfEveryDrawing() throws IOException {
        assertThat(names("card", ".png")).isEqualTo(names("sector", ".svg"));
    }

    /** So they hold in every language, and no number on them is ever out of date. */
    @Test
    void haveNeitherWordNorNumber() throws IOException {
        List<Path> sources = Stream.concat(
                        Stream.of(FRAME, IMAGES.resolve("scene.svg")),
                        names("sector", ".svg").stream().map(name -> IMAGES.resolve("sector/" + name + ".svg")))
                .toList();

        assertThat(sources).allSatisfy(source -> {
            Document drawn = Jsoup.parse(Files.readString(source));
            assertThat(drawn.text()).isEmpty();
            assertThat(drawn.select("text, foreignObject")).isEmpty();
        });
    }

    private static String said(Document page, String property) {
        return page.select("meta[property=" + property + "]").attr("content");
    }

    private static List<String> names(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(IMAGES.resolve(folder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.replace(ending, ""))
                    .sorted()
                    .toList();
        }
    }
}
