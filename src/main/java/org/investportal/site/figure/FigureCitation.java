package org.investportal.site.figure;

import java.time.LocalDate;
import java.util.List;
import org.investportal.catalogue.value.Language;
import org.investportal.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Citation of a figure, with the links to its machine-readable files.
 *
 * @param text who, what, where, when, how much, the edition, its day, the address
 * @param key a name for lists of references: no two citations of a portal that say different things have the same
 * @param author who publishes; the name of the site where no publisher is set
 * @param title what, where, when, how much, and that the figure is planned, in doubt or withdrawn, if it is
 * @param site the name of the site, where the author is another one
 * @param edition the number of the one since which all of it reads so, or of the one of the past that is cited
 * @param inEdition the same in words
 * @param issued the day on which that edition was published, in the time zone of the portal
 * @param address where the figure is to be found, absolute
 * @param downloads the citation in the forms that programs read; none in a preview
 * @param manifest the manifest that has its fingerprint; none in a preview
 */
public record FigureCitation(
        String text,
        String key,
        String author,
        String title,
        @Nullable String site,
        int edition,
        String inEdition,
        LocalDate issued,
        String address,
        Language language,
        List<Link> downloads,
        @Nullable Link manifest) {

    /** The names of the files below the address of a figure. */
    public static final String BIBTEX = "/citation.bib";

    public static final String CSL = "/citation.json";
}
