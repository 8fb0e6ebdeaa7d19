package org.investportal.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A server without fonts offers no images. */
@ExtendWith(OutputCaptureExtension.class)
class ChartFontTest {

    private static final Optional<Font> FONT = ChartFont.font(() -> new Font(ChartFont.NAME, Font.PLAIN, 1));

    @Test
    void hasTheLettersOfEnglish() {
        assertThat(ChartFont.canDisplay(FONT, Stream.of("Added value, 14.7% – “m²”")))
                .isTrue();
    }

    /** U+0378 is not assigned, so no font has it. */
    @Test
    void oneCharacterWithoutAGlyphIsEnoughAndIsLoggedOnce(CapturedOutput log) {
        assertThat(ChartFont.canDisplay(FONT, Stream.of("all", "but \u0378"))).isFalse();
        assertThat(ChartFont.canDisplay(FONT, Stream.of("\u0378"))).isFalse();

        assertThat(log.getOut().split("charts are offered as SVG only", -1)).hasSizeLessThanOrEqualTo(2);
    }

    /** What Java throws depends on what the server lacks: fontconfig, libfreetype, or all fonts. */
    @Test
    void aServerWithoutFontsHasNone() {
        assertThat(Stream.<RuntimeException>of(
                        new NullPointerException(), new IllegalStateException("Fontconfig head is null")))
                .allSatisfy(missing -> assertThat(ChartFont.font(() -> {
                            throw missing;
                        }))
                        .isEmpty());
        assertThat(ChartFont.font(() -> {
                    throw new UnsatisfiedLinkError("libfreetype.so.6");
                }))
                .isEmpty();
        assertThat(ChartFont.canDisplay(Optional.empty(), Stream.of("a"))).isFalse();
    }
}
