package org.investportal.pages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.investportal.catalogue.Edition;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Status;

/** Makes citations of figures. */
final class FigureCitations {

    private final Rendering rendering;
    private final PageContext context;

    FigureCitations(Rendering rendering, PageContext context) {
        this.rendering = rendering;
        this.context = context;
    }

    /**
     * An edition of a figure.
     *
     * @param path where the page that is cited stands
     */
    record Cited(int edition, Instant publishedAt, String path) {}

    FigureCitation of(Figure figure, FigureRow row, Cited cited) {
        String publisher = context.settings().publisher();
        String site = PageContext.siteName(rendering);
        String author = publisher == null ? site : publisher;
        String title = rendering.message("citation.title", row.label(), row.area(), row.period(), row.value());
        String note = note(figure, rendering.edition(cited.edition()));
        LocalDate issued = cited.publishedAt().atZone(context.settings().zone()).toLocalDate();
        String address = context.absolute(cited.path());
        return new FigureCitation(
                rendering.message("citation.text", author, title, note, day(issued), address),
                key(cited),
                author,
                publisher,
                title,
                site,
                rendering.edition(cited.edition()),
                note,
                issued,
                address,
                rendering.language(),
                rendering.isPreview() ? List.of() : downloads(cited.path()),
                figure.version().edition() == Edition.RESERVED ? null : manifest(figure));
    }

    private List<Link> downloads(String path) {
        return List.of(
                new Link(rendering.message("citation.bibtex"), path + FigureCitation.BIBTEX),
                new Link(rendering.message("citation.csl"), path + FigureCitation.CSL));
    }

    /** What is planned, in doubt or withdrawn is never cited without saying so. */
    private String note(Figure figure, String edition) {
        if (figure.nature() == Nature.ACTUAL && figure.status() == Status.NORMAL) {
            return edition;
        }
        String key = "citation-note." + figure.nature().code() + "-"
                + figure.status().code();
        return rendering.message(key, edition);
    }

    private String day(LocalDate date) {
        CalendarPart day = new CalendarPart(date, CalendarPart.Grain.DAY);
        return rendering.periods().of(new Period(day, day), rendering.language());
    }

    /** Of letters, digits, hyphens and underscores, which every program takes. */
    private static String key(Cited cited) {
        return cited.path().substring(1).replace('/', '_').replaceAll("[^A-Za-z0-9_-]", "-") + "_" + cited.edition();
    }

    private Link manifest(Figure figure) {
        int edition = figure.version().edition();
        return new Link(
                rendering.message("figure.data.manifest", "figure/" + figure.item(), rendering.edition(edition)),
                EditionFileLinks.manifest(edition));
    }
}
