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

    private static final Path FOLDER = Path.of("src/main/resources/drawings");

    @Test
    void isTheOneOfTheNameOfTheSector() throws IOException {
        assertEquals(
                Files.readString(FOLDER.resolve("biomedicine.svg")),
                SectorSymbol.shipped("biomedicine").text());
    }

    @Test
    void isTheDefaultIfNoneHasItsName() throws IOException {
        assertEquals(
                Files.readString(FOLDER.resolve("default.svg")),
                SectorSymbol.shipped("ceramics").text());
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
