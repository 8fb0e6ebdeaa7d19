package org.investportal.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShadeSetTest {

    private static final Path TOKENS = Path.of("src/main/resources/static/css/tokens.css");
    private static final double TEXT = 4.5;

    @Property(tries = 3000)
    void everyColourGivesShadesWithEnoughContrast(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue) {
        for (ColourTheme theme : List.of(ColourTheme.LIGHT, ColourTheme.DARK)) {
            ShadeSet shades = ShadeSet.of(new SrgbColour(red, green, blue), theme);

            for (SrgbColour background : theme.backgrounds()) {
                assertReadable(shades.water(), background);
                assertReadable(shades.deep(), background);
            }
            assertReadable(shades.water(), shades.pale());
            assertReadable(shades.deep(), shades.pale());
            theme.textColours().forEach(text -> assertReadable(text, shades.pale()));
        }
    }

    private static void assertReadable(SrgbColour text, SrgbColour background) {
        assertThat(text.contrastWith(background))
                .as(text.code() + " on " + background.code())
                .isGreaterThanOrEqualTo(TEXT);
    }

    @Test
    void aColourWithEnoughContrastIsUsedAsItIs() {
        assertThat(light("#0a5563").water().code()).isEqualTo("#0a5563");
        assertThat(light("#b00020").water().code()).isEqualTo("#b00020");
        assertThat(ShadeSet.of(SrgbColour.of("#ffd400"), ColourTheme.DARK)
                        .water()
                        .code())
                .isEqualTo("#ffd400");
    }

    @Test
    void anotherColourGetsDarkerOnLightPagesAndLighterOnDarkOnes() {
        SrgbColour yellow = light("#ffff00").water();
        assertThat(yellow.red()).isEqualTo(yellow.green()).isBetween(80, 130);
        assertThat(yellow.blue()).isZero();

        SrgbColour navy =
                ShadeSet.of(SrgbColour.of("#000040"), ColourTheme.DARK).water();
        assertThat(navy.blue()).isGreaterThan(navy.red()).isGreaterThan(120);
    }

    @Test
    void blackAndWhiteHaveTheContrastOfTheStandard() {
        assertThat(SrgbColour.BLACK.contrastWith(SrgbColour.WHITE)).isEqualTo(21);
        assertThat(Objects.requireNonNull(SrgbColour.parse("#777777")).contrastWith(SrgbColour.WHITE))
                .isBetween(4.47, 4.48);
    }

    @Test
    void onlySixHexadecimalDigitsAreAColour() {
        assertThat(List.of("", "#", "#abc", "red", "#12345", "#1234567", "#12345g", "#１２３４５６", "#123456;"))
                .allMatch(code -> SrgbColour.parse(code) == null);
        assertThat(Objects.requireNonNull(SrgbColour.parse("#AbCdEf")).code()).isEqualTo("#abcdef");
    }

    /** The shades would be calculated for backgrounds that pages do not have. */
    @Test
    void theColoursOfTheThemesAreThoseOfTheTokens() throws IOException {
        String tokens = Files.readString(TOKENS);
        int dark = tokens.indexOf("prefers-color-scheme: dark");

        assertTokens(ColourTheme.LIGHT, tokens.substring(0, dark));
        assertTokens(ColourTheme.DARK, tokens.substring(dark));
    }

    private static void assertTokens(ColourTheme theme, String tokens) {
        List<String> backgrounds = List.of("paper", "surface", "doubt-pale");
        List<String> texts = List.of("ink", "ink-soft");
        for (int at = 0; at < backgrounds.size(); at++) {
            assertThat(tokens)
                    .contains("--" + backgrounds.get(at) + ": "
                            + theme.backgrounds().get(at).code() + ";");
        }
        for (int at = 0; at < texts.size(); at++) {
            assertThat(tokens)
                    .contains("--" + texts.get(at) + ": "
                            + theme.textColours().get(at).code() + ";");
        }
    }

    private static ShadeSet light(String code) {
        return ShadeSet.of(SrgbColour.of(code), ColourTheme.LIGHT);
    }
}
