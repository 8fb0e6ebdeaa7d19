package org.investportal.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.investportal.appearance.AppearanceFile;
import org.investportal.appearance.BannerSettings;
import org.investportal.catalogue.value.Language;
import org.investportal.charts.ChartFont;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Draws the picture that is shown where a page is shared: a name over the banner, with the drawing of a sector. It has no number, so it is never out of date. */
@Component
class SocialCardDrawing {

    /** The picture without words, for servers without a font. */
    private static final String WITHOUT_WORDS = "/img/card/default.png";

    private static final String SITE = "";
    private static final double LINE = 1.25;
    private static final int MIDDLE = 300;

    private final ChartImage image;
    private final BannerSettings banners;

    SocialCardDrawing(ChartImage image, BannerSettings banners) {
        this.image = image;
        this.banners = banners;
    }

    byte[] ofSite(String name, Language language) {
        return drawn(name, SITE, language);
    }

    byte[] ofSector(AppearanceFile symbol, String name, Language language) {
        return drawn(
                name,
                placed(symbol.text(), 880, 92, 260, 260).replaceFirst("<svg ", "<svg color='#0a5563' "),
                language);
    }

    private byte[] drawn(String name, String symbol, Language language) {
        if (!ChartFont.canDisplay(name)) {
            return bytes(WITHOUT_WORDS);
        }
        return image.png(svg(CardTitle.of(ChartDrawing.allowed(name), language), symbol));
    }

    /** Returns a file of half the size, because {@link ChartImage} draws it twice as large: 1200 by 630 pixels. */
    private String svg(CardTitle title, String symbol) {
        return "<svg xmlns='http://www.w3.org/2000/svg' width='600' height='315' viewBox='0 0 1200 630'>"
                + "<rect width='1200' height='630' fill='#faf8f2'/>"
                + placed(read(banners.banner().path()), -40, 382, 1240, 248)
                + symbol
                + placed(read("/icon.svg"), 64, 64, 72, 72)
                + words(title)
                + "</svg>";
    }

    private static String words(CardTitle title) {
        double line = title.size() * LINE;
        double top = MIDDLE - line * title.lines().size() / 2;
        return IntStream.range(0, title.lines().size())
                .mapToObj(at -> "<text x='64' y='" + Math.round(top + line * at + title.size()) + "' font-size='"
                        + title.size() + "' font-weight='bold' fill='#16242b' font-family=\"" + ChartFont.NAME + "\">"
                        + HtmlUtils.htmlEscape(title.lines().get(at), StandardCharsets.UTF_8.name()) + "</text>")
                .collect(Collectors.joining());
    }

    /** Returns a drawing as a part of another, at the place and in the size. */
    private static String placed(String drawing, int x, int y, int width, int height) {
        return drawing.replaceFirst(
                "<svg ", "<svg x='" + x + "' y='" + y + "' width='" + width + "' height='" + height + "' ");
    }

    private static String read(String file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String file) {
        try {
            return new ClassPathResource("static" + file).getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
