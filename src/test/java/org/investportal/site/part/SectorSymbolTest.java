package org.investportal.site.part;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SectorSymbolTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/img/sector");

    @Test
    void isTheOneOfTheNameOfTheSector() {
        assertEquals("/img/sector/biomedicine.svg#symbol", SectorSymbol.of("biomedicine"));
    }

    @Test
    void isTheDefaultIfNoneHasItsName() {
        assertEquals("/img/sector/default.svg#symbol", SectorSymbol.of("ceramics"));
    }

    /** It would be black in the dark, and another weight beside its neighbours. */
    @Test
    void allAreDrawnAlikeInTheColourOfTheWords() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Path> drawings = files.toList();

            assertTrue(drawings.size() > 3);
            for (Path drawing : drawings) {
                assertTrue(
                        Files.readString(drawing)
                                .contains("viewBox=\"0 0 48 48\"><g id=\"symbol\" fill=\"none\""
                                        + " stroke=\"currentColor\" stroke-width=\"1.5\""),
                        drawing.toString());
            }
        }
    }
}
