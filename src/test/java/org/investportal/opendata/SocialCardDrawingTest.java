package org.investportal.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.investportal.appearance.Banner;
import org.investportal.appearance.BannerSettings;
import org.investportal.catalogue.value.Language;
import org.investportal.site.part.SectorSymbol;
import org.junit.jupiter.api.Test;

/** A social card shows a name, or nothing if no font has its characters. */
class SocialCardDrawingTest {

    private final SocialCardDrawing drawing =
            new SocialCardDrawing(new ChartImage(), new BannerSettings(Banner.HORIZON));

    @Test
    void theSameNameIsTheSamePictureEachTime() {
        byte[] card = drawing.ofSector(SectorSymbol.shipped("biomedicine"), "Biomedicine", Language.EN);

        assertThat(new SocialCardDrawing(new ChartImage(), new BannerSettings(Banner.HORIZON))
                        .ofSector(SectorSymbol.shipped("biomedicine"), "Biomedicine", Language.EN))
                .isEqualTo(card);
        assertThat(drawing.ofSector(SectorSymbol.shipped("biomedicine"), "Biology", Language.EN))
                .isNotEqualTo(card);
        assertThat(drawing.ofSector(SectorSymbol.shipped("culture-fashion"), "Biomedicine", Language.EN))
                .isNotEqualTo(card);
        assertThat(drawing.ofSite("Biomedicine", Language.EN)).isNotEqualTo(card);
    }

    @Test
    void aNameWithSignsOfMarkupIsDrawn() {
        assertThat(drawing.ofSite("R&D <\"'> \u0000", Language.EN)).isNotEqualTo(drawing.ofSite("R&D", Language.EN));
    }

    /** U+0378 is not assigned, so no font has it. */
    @Test
    void aNameWithoutAFontIsThePictureWithoutWords() throws Exception {
        assertThat(drawing.ofSector(SectorSymbol.shipped("biomedicine"), "Bio\u0378", Language.EN))
                .isEqualTo(Files.readAllBytes(Path.of("src/main/resources/static/img/card/default.png")));
    }
}
