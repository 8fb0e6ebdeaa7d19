package org.investportal.site.figure;

import java.util.List;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Language;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Citation of a figure, with the links to its machine-readable files.
 *
 * @param text the author and the title, then the portal, the edition with its day, the address, and a placeholder for the date of access
 * @param key a name for lists of references: no two citations of a portal that say different things have the same
 * @param author the issuer of the source; the publisher if the figure has no source, or its source no issuer
 * @param title what, where, when, how much as printed; whether it is planned, in doubt or withdrawn; the source, its date and the place in it
 * @param portal the publisher, if one is set, and the name of the site
 * @param dated the date of the source: its year, month or day; none if it has no such date
 * @param edition the number of the one since which all of it reads so, or of the one of the past that is cited
 * @param inEdition the same in words, with its day in the time zone of the portal
 * @param address the absolute address of the page of the figure
 * @param downloads the citation in the forms that programs read; none in a preview
 * @param manifest the manifest that has its fingerprint; none in a preview
 */
public record FigureCitation(
        String text,
        String key,
        String author,
        String title,
        String portal,
        @Nullable CalendarPart dated,
        int edition,
        String inEdition,
        String address,
        Language language,
        List<Link> downloads,
        @Nullable Link manifest) {

    /** The names of the files below the address of a figure. */
    public static final String BIBTEX = "/citation.bib";

    public static final String RIS = "/citation.ris";

    public static final String CSL = "/citation.json";
}
