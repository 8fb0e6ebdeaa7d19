package org.investportal.opendata;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.FloatSize;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.investportal.catalogue.value.Sha256;
import org.investportal.charts.ChartFont;
import org.investportal.web.ConcurrencyLimit;
import org.springframework.stereotype.Component;

/** Draws the SVG file of a chart as a PNG image, twice as large. Few are drawn at a time, and images are kept by the content of their files. */
@Component
class ChartImage {

    private static final float SCALE = 2;

    /** Limits the memory for an image to 16 MB; a higher chart is drawn smaller. */
    private static final float MOST_PIXELS = 4_000_000;

    private static final int MOST_BYTES_KEPT = 8_000_000;
    private static final int DRAWN_AT_A_TIME = 2;

    private static final Pattern FONTS = Pattern.compile("font-family=\"[^\"]*\"");

    private static final Map<RenderingHints.Key, Object> HINTS = Map.of(
            RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON,
            RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON,
            RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON,
            RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);

    private final ConcurrencyLimit drawing;
    private final Set<String> inProgress = ConcurrentHashMap.newKeySet();
    private final Cache<String, byte[]> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES_KEPT)
            .weigher((String content, byte[] image) -> image.length)
            .build();

    ChartImage() {
        this(DRAWN_AT_A_TIME);
    }

    ChartImage(int drawnAtATime) {
        this.drawing = new ConcurrencyLimit(drawnAtATime);
    }

    /** Returns the image; answers 503 if it or too many others are being drawn, because a thread that waits serves no other page. */
    byte[] png(String svg) {
        String content = Sha256.of(svg);
        byte[] known = kept.getIfPresent(content);
        if (known != null) {
            return known;
        }
        if (!inProgress.add(content)) {
            throw ConcurrencyLimit.busy();
        }
        try {
            byte[] image = drawing.call(() -> drawn(svg));
            kept.put(content, image);
            return image;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        } finally {
            inProgress.remove(content);
        }
    }

    private static byte[] drawn(String svg) throws IOException {
        SVGDocument document = document(svg);
        FloatSize size = document.size();
        float scale = Math.min(SCALE, (float) Math.sqrt(MOST_PIXELS / (size.width * size.height)));
        BufferedImage image = new BufferedImage(
                Math.round(size.width * scale), Math.round(size.height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHints(HINTS);
            graphics.scale(scale, scale);
            document.renderWithPlatform(
                    NullPlatformSupport.INSTANCE, graphics, new ViewBox(0, 0, size.width, size.height));
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    /** Reads the file with the font that was checked to have its characters. */
    private static SVGDocument document(String svg) {
        String withFont = FONTS.matcher(svg).replaceAll("font-family=\"" + ChartFont.NAME + "\"");
        return Objects.requireNonNull(new SVGLoader()
                .load(
                        new ByteArrayInputStream(withFont.getBytes(StandardCharsets.UTF_8)),
                        null,
                        LoaderContext.builder()
                                .externalResourcePolicy(ResourcePolicy.DENY_ALL)
                                .build()));
    }
}
