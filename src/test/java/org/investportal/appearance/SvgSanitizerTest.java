package org.investportal.appearance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.investportal.appearance.AppearanceRefused.Reason;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SvgSanitizerTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\"";
    private static final String SMALL = START + " viewBox=\"0 0 9 9\">";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "defs",
            "title",
            "desc",
            "linearGradient",
            "radialGradient",
            "stop");

    /** What no attribute may have; a link within the file has none of it. */
    private static final Pattern BAD =
            Pattern.compile("(?i)[:&<>\\\\@;]|script|data|//|expression|url\\((?!#)", Pattern.DOTALL);

    static Stream<String> names() {
        return HostileSvg.files().keySet().stream();
    }

    @Test
    void thereAreManyHostileFiles() {
        assertThat(HostileSvg.files()).hasSizeGreaterThan(75);
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingOfAHostileFileIsWritten(String name) {
        byte[] file = HostileSvg.files().getOrDefault(name, new byte[0]);
        for (SvgKind kind : SvgKind.values()) {
            Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> tryOut(kind, file));
        }
    }

    private static void tryOut(SvgKind kind, byte[] file) {
        String safe;
        try {
            safe = SvgSanitizer.sanitize(kind, file).file().text();
        } catch (AppearanceRefused refused) {
            return;
        }
        assertHarmless(safe);
        assertThat(SvgSanitizer.sanitize(kind, safe.getBytes(UTF_8)).file().text())
                .as("the same again")
                .hasSizeLessThanOrEqualTo(safe.length() + 200);
    }

    private static void assertHarmless(String safe) {
        assertThat(safe).startsWith(START + " ").doesNotContain("<!", "<?", "root:", "evil", "alert(1)</");
        Document document = Jsoup.parse(safe, Parser.xmlParser());
        assertThat(document.children()).hasSize(1);
        for (Element element : document.select("svg, svg *")) {
            assertThat(ELEMENTS).as(safe).contains(element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey();
                assertThat(name).as(safe).matches("(?!on)[a-zA-Z0-9-]+").isNotIn("style", "class", "xlink");
                if (name.equals("xmlns")) {
                    assertThat(attribute.getValue()).isEqualTo("http://www.w3.org/2000/svg");
                } else {
                    assertThat(BAD.matcher(attribute.getValue()).find())
                            .as(safe)
                            .isFalse();
                }
                if (name.equals("href")) {
                    assertThat(attribute.getValue()).startsWith("#");
                }
            }
        }
    }

    @Property(tries = 500)
    void aDamagedFileIsRefusedOrHarmless(
            @ForAll @IntRange(max = 400) int place, @ForAll byte value, @ForAll @IntRange(max = 90) int which) {
        byte[] file = HostileSvg.files().values().stream()
                .skip(which % HostileSvg.files().size())
                .findFirst()
                .orElseThrow()
                .clone();
        if (file.length > 0) {
            file[place % file.length] = value;
        }
        tryOut(SvgKind.LOGO, file);
        tryOut(SvgKind.DRAWING, file);
    }

    @Test
    void aDrawingHasOneColourAndFitsTheSquareOfTheDesign() {
        String safe = drawing("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 96 48' fill='none' stroke='#123'"
                + " stroke-width='2' class='icon'><rect width='96' height='48' fill='#FFF'/>"
                + "<path d='M1 1h8' stroke='rgb(1,2,3)' style='fill:red;stroke-linecap:round'/></svg>");

        assertThat(safe)
                .isEqualTo(START + " viewBox=\"0 0 48 48\"><g id=\"symbol\" fill=\"none\" stroke=\"currentColor\""
                        + " stroke-width=\"2\"><g transform=\"translate(0 12) scale(0.5)\">"
                        + "<rect width=\"96\" height=\"48\" fill=\"none\"></rect>"
                        + "<path d=\"M1 1h8\" stroke=\"currentColor\" fill=\"currentColor\" stroke-linecap=\"round\"></path>"
                        + "</g></g></svg>");
    }

    @Test
    void aDrawingWithoutColoursIsFilledAndHasNoStroke() {
        assertThat(drawing(SMALL + "<path d='M1 1h8v8'/></svg>"))
                .contains("<g id=\"symbol\" fill=\"currentColor\" stroke=\"none\">");
    }

    @Test
    void aLogoKeepsItsColoursAndGradients() {
        SafePicture safe = SvgSanitizer.sanitize(
                SvgKind.LOGO,
                (START + " xmlns:xlink='http://www.w3.org/1999/xlink' width='120px' height='40px'>"
                                + "<title>City &amp; port</title><defs>"
                                + "<linearGradient id='a'><stop offset='0' stop-color='#fff'/></linearGradient>"
                                + "<linearGradient id='b' xlink:href='#a' gradientTransform='rotate(90)'/></defs>"
                                + "<path id='p' d='M0 0h9' fill='url(#b)' style='stroke: red ; stroke-width: 2px'/></svg>")
                        .getBytes(UTF_8));

        assertThat(safe.complete()).isTrue();
        assertThat(safe.file().text())
                .isEqualTo(START
                        + " width=\"120\" height=\"40\" viewBox=\"0 0 120 40\"><title>City &amp; port</title><defs>"
                        + "<linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"#fff\"></stop></linearGradient>"
                        + "<linearGradient id=\"b\" href=\"#a\" gradientTransform=\"rotate(90)\"></linearGradient></defs>"
                        + "<path d=\"M0 0h9\" fill=\"url(#b)\" stroke=\"red\" stroke-width=\"2px\"></path></svg>");
    }

    @Test
    void saysWhetherSomethingVisibleWasLeftOut() {
        assertThat(logo("<metadata>x</metadata><path d='M0 0' display='none'/><path d='M0 0'/>")
                        .complete())
                .isTrue();
        assertThat(logo("<text>City</text><path d='M0 0'/>").complete()).isFalse();
        assertThat(logo("<style>path{fill:red}</style><path d='M0 0'/>").complete())
                .isFalse();
    }

    @Test
    void partsThatAreHiddenDoNotAppear() {
        assertThat(logo("<g style='display : none'><circle r='1'/></g><path d='M0 0'/>")
                        .file()
                        .text())
                .doesNotContain("circle");
    }

    /** As drawing programs write it. */
    @Test
    void aDocumentTypeWithoutEntitiesIsLeftOut() {
        assertThat(drawing("<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN'"
                        + " 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>" + SMALL + "<path d='M0 0'/></svg>"))
                .startsWith(START);
    }

    @Test
    void explainsWhyAFileIsRefused() {
        Map<String, Reason> files = Map.of(
                "",
                Reason.NO_FILE,
                "GIF89a",
                Reason.NOT_SVG,
                SMALL + "<path d='M0 0'></svg>",
                Reason.NOT_SVG,
                "<html xmlns='http://www.w3.org/1999/xhtml'/>",
                Reason.NOT_SVG,
                SMALL + "<text>City</text></svg>",
                Reason.EMPTY,
                START + "><path d='M0 0'/></svg>",
                Reason.NO_SIZE,
                START + " viewBox='0 0 0 9'><path d='M0 0'/></svg>",
                Reason.NO_SIZE,
                START + " viewBox='0 0 900 9'><path d='M0 0'/></svg>",
                Reason.NO_PROPORTION,
                SMALL + "<g>".repeat(40) + "</g>".repeat(40) + "</svg>",
                Reason.TOO_COMPLEX,
                SMALL + "<path d='" + "M0 0".repeat(20_000) + "'/></svg>",
                Reason.TOO_LARGE);
        files.forEach((file, reason) -> assertThatExceptionOfType(AppearanceRefused.class)
                .as(file)
                .isThrownBy(() -> SafePicture.ofDrawing(file.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason)));
    }

    /** The picture itself and a shape count, too. */
    @Test
    void readsFilesOfTheLastAllowedDepthAndLength() {
        String shape = "<path d='M0 0'/>";

        assertThat(logo("<g>".repeat(30) + shape + "</g>".repeat(30)).complete())
                .isTrue();
        assertRefused(Reason.TOO_COMPLEX, "<g>".repeat(31) + shape + "</g>".repeat(31));
        assertThat(logo(shape.repeat(1_999)).complete()).isTrue();
        assertRefused(Reason.TOO_COMPLEX, shape.repeat(2_000));
        assertThat(logo("<title>" + "x".repeat(201) + "</title>" + shape).file().text())
                .contains("<title>" + "x".repeat(200) + "</title>");
    }

    @Test
    void readsFilesOfTheLastAllowedSize() {
        String file = SMALL + "<path d='M0 0'/></svg>";
        int room = 64 * 1024 - file.length();

        assertThat(SafePicture.ofLogo((file + " ".repeat(room)).getBytes(UTF_8)).complete())
                .isTrue();
        assertRefusedFile(Reason.TOO_LARGE, file + " ".repeat(room + 1));
    }

    private static void assertRefused(Reason reason, String inner) {
        assertRefusedFile(reason, SMALL + inner + "</svg>");
    }

    private static void assertRefusedFile(Reason reason, String file) {
        assertThatExceptionOfType(AppearanceRefused.class)
                .isThrownBy(() -> SafePicture.ofLogo(file.getBytes(UTF_8)))
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @EnumSource
    void everyShapeIsKept(SvgKind kind) {
        String shapes = "<rect width='1' height='1'/><circle r='1'/><ellipse rx='1' ry='2'/><line x1='1'/>"
                + "<polyline points='1,1 2,2'/><polygon points='1 1 2 2'/><path d='M.5-.5 1e-2 2zA1,1 0 0 1 2 2'/>";
        String safe = SvgSanitizer.sanitize(kind, (SMALL + shapes + "</svg>").getBytes(UTF_8))
                .file()
                .text();

        SvgKind.SHAPES.forEach(shape -> assertThat(safe).contains("<" + shape));
        assertThat(safe).contains("points=\"1,1 2,2\"", "d=\"M.5-.5 1e-2 2zA1,1 0 0 1 2 2\"");
    }

    private static String drawing(String file) {
        return SafePicture.ofDrawing(file.getBytes(UTF_8)).file().text();
    }

    private static SafePicture logo(String inner) {
        return SafePicture.ofLogo((SMALL + inner + "</svg>").getBytes(UTF_8));
    }
}
