package org.investportal.site.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.investportal.appearance.AppearanceFile;
import org.investportal.appearance.InlineDrawing;
import org.investportal.appearance.PortalAppearance;
import org.investportal.catalogue.row.Sector;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Chooses the drawing of a sector: the one that an administrator uploaded, otherwise the shipped one with its name, otherwise one that suits any sector. */
@Component
public class SectorSymbol {

    private static final String OF_ANY = "default";
    private static final String ENDING = ".svg";

    private static final Map<String, AppearanceFile> SHIPPED = read();

    private final PortalAppearance appearance;

    SectorSymbol(PortalAppearance appearance) {
        this.appearance = appearance;
    }

    /** Returns the drawing as pages contain it. */
    public InlineDrawing inline(Sector sector) {
        return InlineDrawing.of(of(sector));
    }

    public AppearanceFile of(Sector sector) {
        AppearanceFile own = appearance.current().drawing(sector.item());
        return own == null ? shipped(sector.slug()) : own;
    }

    /** Returns the shipped drawing with that name, otherwise the one that suits any sector. */
    public static AppearanceFile shipped(String slug) {
        return Objects.requireNonNull(SHIPPED.getOrDefault(slug, SHIPPED.get(OF_ANY)), "the default is shipped");
    }

    private static Map<String, AppearanceFile> read() {
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

    private static AppearanceFile drawing(Resource file) {
        try {
            return new AppearanceFile(AppearanceFile.SVG, file.getContentAsByteArray());
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The portal cannot read the drawing " + file, unreadable);
        }
    }
}
