package org.investportal.charts;

import java.awt.Font;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Knows whether the fonts of this server have the characters of a picture. Without them an image would show boxes, so charts are offered as SVG only. */
public final class ChartFont {

    /** The logical font of Java: the font of the system for each script. */
    public static final String NAME = Font.SANS_SERIF;

    private static final Logger LOG = LoggerFactory.getLogger(ChartFont.class);
    private static final AtomicBoolean LOGGED = new AtomicBoolean();

    /** Loaded when a chart is first shown: it takes a moment, and many commands show none. */
    private static final class Loaded {

        private static final Optional<Font> FONT = font(() -> new Font(NAME, Font.PLAIN, 1));
    }

    private ChartFont() {}

    /** Tells whether the chart can be drawn as an image. If not, the log says so once. */
    public static boolean canDisplay(Chart chart) {
        return canDisplay(Loaded.FONT, words(chart));
    }

    /** Tells whether the words can be drawn as an image. If not, the log says so once. */
    public static boolean canDisplay(String words) {
        return canDisplay(Loaded.FONT, Stream.of(words));
    }

    static boolean canDisplay(Optional<Font> font, Stream<String> words) {
        boolean all = font.isPresent()
                && words.map(ChartFont::visible).allMatch(word -> font.get().canDisplayUpTo(word) < 0);
        if (!all && LOGGED.compareAndSet(false, true)) {
            LOG.warn(
                    "No font of this server has all characters of a picture, so charts are offered as SVG only and not as"
                            + " PNG, and pictures for shared links have no words. Install fontconfig and a font for each"
                            + " language of the portal, such as the Debian packages fonts-dejavu-core and fonts-noto-cjk,"
                            + " and start again.");
        }
        return all;
    }

    /** Returns the words without invisible characters, such as the marks of another language. */
    private static String visible(String words) {
        return words.replaceAll("\\p{Cf}", "");
    }

    /** Returns no font if Java finds none on this server, which it reports by errors of several kinds. */
    static Optional<Font> font(Supplier<Font> loading) {
        try {
            Font font = loading.get();
            font.canDisplay('0');
            return Optional.of(font);
        } catch (RuntimeException | LinkageError | InternalError missing) {
            LOG.debug("Java finds no fonts", missing);
            return Optional.empty();
        }
    }

    private static Stream<String> words(Chart chart) {
        Stream<Label> labels = Stream.concat(
                chart.axis().stream(), chart.marks().stream().flatMap(mark -> Stream.ofNullable(mark.label())));
        return Stream.concat(
                Stream.concat(Stream.of(chart.title()), chart.remarks().stream()),
                labels.flatMap(label -> label.lines().stream()));
    }
}
