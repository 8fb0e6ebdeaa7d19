package org.investportal.site.figure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Edition;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.EditionFileLinkList;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureRow;
import org.investportal.web.Link;
import org.investportal.wording.PageText;

/** Makes citations of figures. */
final class FigureCitationFactory {

    private final PageText pageText;
    private final PageFrameFactory context;

    FigureCitationFactory(PageText pageText, PageFrameFactory context) {
        this.pageText = pageText;
        this.context = context;
    }

    /**
     * An edition of a figure.
     *
     * @param path where the page that is cited stands
     */
    record Cited(int edition, Instant publishedAt, String path) {}

    /**
     * The edition since which the figure reads as it does: a citation of an older one would name what that edition did not
     * say.
     */
    static int since(PageText pageText, Figure figure) {
        return Stream.of(
                        Stream.of(figure.version().edition()),
                        pageText.saidSince(figure.indicatorId(), TextField.NAME),
                        pageText.saidSince(figure.indicatorId(), TextField.COUNTED),
                        pageText.saidSince(figure.areaId(), TextField.NAME),
                        CitedSource.saidSince(pageText, figure))
                .flatMap(Function.identity())
                .reduce(1, Math::max);
    }

    FigureCitation of(Figure figure, FigureRow row, Cited cited) {
        Optional<CitedSource> source = CitedSource.of(pageText, figure);
        String author = source.map(CitedSource::issuer).orElseGet(() -> context.publisher(pageText));
        String title = title(figure, row, source);
        String edition = pageText.message("citation.edition", pageText.edition(cited.edition()), day(cited));
        String portal = context.portal(pageText);
        String address = context.absolute(pageText, cited.path());
        CalendarPart dated = source.map(CitedSource::dated).orElse(null);
        String form = source.isEmpty() ? "citation.text-own" : "citation.text";
        return new FigureCitation(
                pageText.message(form, author, title, portal, edition, address),
                key(cited),
                author,
                title,
                portal,
                dated,
                cited.edition(),
                edition,
                address,
                pageText.language(),
                pageText.isPreview() ? List.of() : downloads(cited.path()),
                figure.version().edition() == Edition.DRAFT ? null : manifest(figure));
    }

    private List<Link> downloads(String path) {
        return List.of(
                new Link(pageText.message("citation.bibtex"), path + FigureCitation.BIBTEX),
                new Link(pageText.message("citation.ris"), path + FigureCitation.RIS),
                new Link(pageText.message("citation.csl"), path + FigureCitation.CSL));
    }

    /**
     * Returns the title. It contains the source, and states that a figure is planned, in doubt or withdrawn, because programs may show the
     * author and the title alone.
     */
    private String title(Figure figure, FigureRow row, Optional<CitedSource> source) {
        String stated = pageText.vintage(figure)
                .map(vintage -> pageText.message("citation.vintage", titleOf(row, source), vintage))
                .orElseGet(() -> titleOf(row, source));
        String title = figure.nature().isMeasured() && figure.status() == Status.NORMAL
                ? stated
                : pageText.message(
                        "citation-title."
                                + figure.nature().code() + "-"
                                + figure.status().code(),
                        stated);
        return source.map(in -> pageText.message("citation.in", title, in.words()))
                .orElse(title);
    }

    private String titleOf(FigureRow row, Optional<CitedSource> source) {
        return pageText.message("citation.title", row.label(), row.area(), row.period(), value(row.value(), source));
    }

    /** Returns the value, with the printed words behind it if it does not contain them: it may be converted, rounded or translated. */
    private String value(String value, Optional<CitedSource> source) {
        return source.map(CitedSource::token)
                .filter(token -> !value.contains(token))
                .map(token -> pageText.message("citation.printed", value, pageText.printed(token)))
                .orElse(value);
    }

    private String day(Cited cited) {
        LocalDate date = cited.publishedAt().atZone(context.settings().zone()).toLocalDate();
        return pageText.periods().day(date, pageText.language());
    }

    /**
     * Returns the key, made of letters, digits, hyphens and underscores, which every program accepts. It is unique: a path is given to one
     * figure for ever, and no part of a path has an underscore.
     */
    static String key(Cited cited) {
        return cited.path().substring(1).replace("/", "_").replace("~", "__") + "_" + cited.edition();
    }

    private Link manifest(Figure figure) {
        int edition = figure.version().edition();
        return new Link(
                pageText.message("figure.data.manifest", "figure/" + figure.item(), pageText.edition(edition)),
                EditionFileLinkList.manifest(edition));
    }
}
