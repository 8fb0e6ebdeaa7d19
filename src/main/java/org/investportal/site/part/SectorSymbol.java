package org.investportal.site.part;

import org.springframework.core.io.ClassPathResource;

/** The drawing of a sector: the one of its name, where one ships, otherwise one that suits any sector. */
public final class SectorSymbol {

    private static final String FOLDER = "/img/sector/";
    private static final String OF_ANY = "default";

    private SectorSymbol() {}

    /** The address of the drawing and, behind the hash, of what in the file is drawn. */
    public static String of(String slug) {
        return file(slug) + "#symbol";
    }

    /** Returns the address of the file with the drawing. */
    public static String file(String slug) {
        return FOLDER + (ships(slug) ? slug : OF_ANY) + ".svg";
    }

    private static boolean ships(String slug) {
        return new ClassPathResource("static" + FOLDER + slug + ".svg").exists();
    }
}
