package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.investportal.portal.Answer;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

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

        assertThat((long) drawn.getWidth() * drawn.getHeight()).isBetween(3_500_000L, 4_100_000L);
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
    void saysWhenToTryAgainInsteadOfWaiting() {
        ChartImage busy = new ChartImage(0);

        assertThatThrownBy(() -> busy.png(SVG.formatted(31, 31, "")))
                .isInstanceOfSatisfying(ErrorResponseException.class, refused -> {
                    assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
                    assertThat(refused.getHeaders().getFirst("Retry-After")).isEqualTo("2");
                });
    }

    @Test
    void fewAreDrawnAtTheSameTimeAndTheOthersLater() throws Exception {
        ChartImage few = new ChartImage(2);
        String high = SVG.formatted(2_000, 2_000, "");
        ExecutorService threads = Executors.newFixedThreadPool(12);
        try {
            List<Callable<Boolean>> requests = IntStream.range(0, 12)
                    .mapToObj(number -> (Callable<Boolean>) () -> isDrawn(few, high))
                    .toList();
            List<Boolean> drawn = new ArrayList<>();
            for (Future<Boolean> request : threads.invokeAll(requests)) {
                drawn.add(request.get());
            }
            assertThat(drawn).contains(true);
        } finally {
            threads.shutdownNow();
        }
        assertThat(isDrawn(few, high)).isTrue();
        assertThat(isDrawn(few, SVG.formatted(32, 32, "")))
                .as("no permit is lost")
                .isTrue();
        assertThat(isDrawn(few, SVG.formatted(33, 33, ""))).isTrue();
    }

    private static boolean isDrawn(ChartImage image, String svg) {
        try {
            return image.png(svg).length > 0;
        } catch (ErrorResponseException busy) {
            return false;
        }
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    private static IntStream pixels(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }
}
