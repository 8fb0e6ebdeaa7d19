package org.investportal.site.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The drawing of a sector as pages contain it: the shipped one with the name of the sector in its address, otherwise one that suits any sector.
 *
 * @param shapes SVG elements without a root
 */
public record SectorSymbol(String shapes) {

    private static final String OF_ANY = "default";
    private static final String ENDING = ".svg";

    private static final Map<String, SectorSymbol> SHIPPED = read();

    /** Returns the drawing of the sector whose page has that path. */
    public static SectorSymbol of(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return Objects.requireNonNull(SHIPPED.getOrDefault(name, SHIPPED.get(OF_ANY)), "the default is shipped");
    }

    private static Map<String, SectorSymbol> read() {
        try {
            return Arrays.stream(
                            new PathMatchingResourcePatternResolver().getResources("classpath:drawings/*" + ENDING))
                    .collect(Collectors.toUnmodifiableMap(SectorSymbol::name, SectorSymbol::drawing));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The portal cannot list its drawings of sectors", unreadable);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename()).replace(ENDING, "");
    }

    /** Takes the content of the root of the file. Pages have several drawings, so none keeps its id. */
    private static SectorSymbol drawing(Resource file) {
        try {
            String text = file.getContentAsString(StandardCharsets.UTF_8);
            return new SectorSymbol(text.substring(text.indexOf('>') + 1, text.lastIndexOf("</svg>"))
                    .replaceFirst(" id=\"symbol\"", ""));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The portal cannot read the drawing " + file, unreadable);
        }
    }
}
