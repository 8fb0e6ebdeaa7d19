package org.investportal.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.portal.Portal;
import org.investportal.portal.ShippedPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ShippedPortal
class StyleSheetBundlerTest {

    private static final Path FOLDER = Path.of("src/main/resources/static/css");

    private final Portal portal;

    StyleSheetBundlerTest(Portal portal) {
        this.portal = portal;
    }

    @Test
    void thatOfTheDeskHasEveryFile() throws IOException {
        assertEquals(sheet(files()), portal.get("/css/desk.css").body());
    }

    @Test
    void thatOfTheSiteHasAllButTheDesksOwn() throws IOException {
        List<Path> files = files().stream()
                .filter(file -> !file.startsWith(FOLDER.resolve("desk")))
                .toList();

        assertTrue(files.size() < files().size());
        assertEquals(sheet(files), portal.get("/css/site.css").body());
    }

    /** Another site waits for it, so it has the styles of what embeds show and no more. */
    @Test
    void thatOfEmbedsIsSmall() {
        String sheet = portal.get("/css/embed.css").body();

        assertTrue(sheet.contains(".embed-value {") && sheet.contains(".flag-doubt"), sheet);
        assertTrue(sheet.length() < portal.get("/css/site.css").body().length() / 3, sheet);
    }

    /** Pages of the site link the bundle of the site, and pages of the desk link the bundle of the desk. */
    @Test
    void hashedAddressesServeTheBundles() {
        String site = hashed("/");
        String desk = hashed("/staff/login");
        String embed = hashed("/embed/figures/gdp");

        assertEquals(portal.get("/css/site.css").body(), portal.get(site).body());
        assertEquals(portal.get("/css/desk.css").body(), portal.get(desk).body());
        assertEquals(portal.get("/css/embed.css").body(), portal.get(embed).body());
    }

    private String hashed(String page) {
        String address = portal.page(page).select("link[rel=stylesheet]").attr("href");
        assertTrue(address.matches("/css/[a-z]+-[0-9a-f]{32}\\.css"), address);
        return address;
    }

    /** Each file would need another request, and its address in the style sheet would not show that the file has changed. */
    @Test
    void loadNothing() throws IOException {
        for (Path file : files()) {
            assertFalse(Files.readString(file).matches("(?s).*(url\\(|@import).*"), file.toString());
        }
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "a {} /* of b */ b {}|a {}  b {}",
                "a {}⏎⏎  /* of b, ⏎ and c */⏎  b {}|a {}⏎b {}",
                "a { content: \"/* said */\" } /* not */|a { content: \"/* said */\" } ",
                "a { content: '/*' } b { content: '*/' }|a { content: '/*' } b { content: '*/' }",
                "a { content: \"\\\"/*\" } /* \" */|a { content: \"\\\"/*\" } "
            },
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false)
    void loseOnlyTheirComments(String written, String served) {
        assertEquals(served.replace('⏎', '\n'), StyleSheetBundler.stripped(written.replace('⏎', '\n')));
    }

    private static List<Path> files() throws IOException {
        List<Path> first = Stream.of("tokens.css", "base.css", "layout.css")
                .map(FOLDER::resolve)
                .toList();
        try (Stream<Path> all = Files.walk(FOLDER)) {
            List<Path> others = all.filter(Files::isRegularFile)
                    .filter(file -> !first.contains(file))
                    .sorted()
                    .toList();
            return Stream.concat(first.stream(), others.stream()).toList();
        }
    }

    private static String sheet(List<Path> files) throws IOException {
        StringBuilder sheet = new StringBuilder();
        for (Path file : files) {
            sheet.append(sheet.isEmpty() ? "" : "\n").append(Files.readString(file));
        }
        return StyleSheetBundler.stripped(sheet.toString());
    }
}
