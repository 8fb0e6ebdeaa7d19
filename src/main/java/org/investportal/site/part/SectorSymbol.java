package org.investportal.site.part;

import org.investportal.appearance.AppearanceFile;
import org.investportal.appearance.PortalAppearance;
import org.investportal.catalogue.row.Sector;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Chooses the drawing of a sector: the one that an administrator uploaded, otherwise the shipped one with its name, otherwise one that suits any sector. */
@Component
public class SectorSymbol {

    private static final String FOLDER = "/img/sector/";
    private static final String OF_ANY = "default";

    private static final String DRAWN = "#symbol";

    private final PortalAppearance appearance;

    SectorSymbol(PortalAppearance appearance) {
        this.appearance = appearance;
    }

    /** Returns the address of the drawing and, behind the hash sign, the id of the element in it that pages draw. */
    public String of(Sector sector) {
        AppearanceFile own = appearance.current().drawing(sector.item());
        return own == null ? of(sector.slug()) : own.path() + DRAWN;
    }

    static String of(String slug) {
        return file(slug) + DRAWN;
    }

    /** Returns the address of the shipped file with the drawing. */
    public static String file(String slug) {
        return FOLDER + (ships(slug) ? slug : OF_ANY) + ".svg";
    }

    private static boolean ships(String slug) {
        return new ClassPathResource("static" + FOLDER + slug + ".svg").exists();
    }
}
