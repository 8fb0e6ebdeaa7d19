package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An image of a chart shows what its SVG file shows. */
@ShippedPortal
class ChartImageTest {

    private static final String CHART = "/compare/chart.png?indicator=cultural-industry-added-value";
    private static final int PAPER = 0xfffaf8f2;
    private static final int WATER = 0xff0a5563;

    private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' width='%d' height='%d'>"
            + "<rect width='100%%' height='100%%' fill='#0a5563'/>%s</svg>";

    private final Portal portal;
    private final ChartImage image;

    ChartImageTest(Portal portal, ChartImage image) {
        this.portal = portal;
        this.image = image;
    }

    @ParameterizedTest
    @ValueSource(strings = {CHART, "/zh" + CHART})
    void isServedAsPng(String path) {
        Answer answer = portal.get(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("image/png");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"comparison.png\"");
        assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
    }

    @Test
    void errorsAreThoseOfTheOtherFiles() {
        assertThat(portal.get("/compare/chart.png").status()).isEqualTo(422);
        assertThat(portal.get("/compare/chart.png?indicator=nothing").status()).isEqualTo(422);
    }

    @Test
    void isLinkedBesideTheOtherFiles() {
        assertThat(portal.page("/figures/cultural-industry-added-value")
                        .select(".chart-take a")
                        .eachAttr("href"))
                .map(href -> href.substring(0, href.indexOf('?')))
                .isEqualTo(List.of("/compare/chart.svg", "/compare/chart.png", "/compare/figures.csv"));
    }

    @Test
    void isDrawnTwiceAsLargeInTheColoursOfTheFile() throws IOException {
        String svg = portal.get(CHART.replace(".png", ".svg")).body();
        BufferedImage drawn = read(image.png(svg));
        List<Integer> pixels = pixels(drawn).boxed().toList();

        assertThat(drawn.getWidth()).isEqualTo(768);
        assertThat(pixels.stream().filter(pixel -> pixel == PAPER).count()).isGreaterThan(pixels.size() / 2);
        assertThat(pixels.stream().filter(pixel -> pixel == WATER).count()).isGreaterThan(400);
    }

    @Test
    void aHighChartIsDrawnSmaller() throws IOException {
        BufferedImage drawn = read(image.png(SVG.formatted(400, 40_000, "")));

        assertThat((long) drawn.getWidth() * drawn.getHeight()).isBetween(7_000_000L, 8_100_000L);
    }

    /** Nothing in a chart can make the server read a file or an address. */
    @Test
    void loadsNothing() throws IOException {
        String other = ChartImageTest.class.getResource("/charts/bar.svg").toString();
        BufferedImage drawn =
                read(image.png(SVG.formatted(40, 40, "<image href='" + other + "' width='40' height='40'/>")));

        assertThat(pixels(drawn).distinct()).containsExactly(WATER);
    }

    @Test
    void isDrawnOnce() {
        String svg = SVG.formatted(30, 30, "");

        assertThat(image.png(svg)).isSameAs(image.png(svg));
    }

    @Test
    void requestsAtTheSameTimeAreAnswered() {
        List<byte[]> images = Stream.iterate(20, width -> width + 1)
                .limit(12)
                .parallel()
                .map(width -> image.png(SVG.formatted(width, 2_000, "")))
                .toList();

        assertThat(images)
                .hasSize(12)
                .allSatisfy(
                        png -> assertThat(Arrays.copyOf(png, 4)).isEqualTo(new byte[] {(byte) 0x89, 'P', 'N', 'G'}));
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static IntStream pixels(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }
}
