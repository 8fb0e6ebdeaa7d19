package org.investportal.site.data;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.EditionFileLinkList;
import org.investportal.site.page.Frame;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureColumn;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page about the data files. */
@Component
public class DataPageFactory {

    /** Comes before the number of an earlier edition in the address of a file with changes. */
    private static final String EARLIER = "?from=";

    private final PageFrameFactory context;

    DataPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    public DataPage at(int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).overview(), language);
        PublishedEditionSummary published = context.line(edition, language);
        Frame frame = context.frame(pageText, PublicPath.DATA);
        return new DataPage(
                context.head(
                        pageText,
                        pageText.message("data-page.name"),
                        pageText.message("data-page.lead"),
                        PublicPath.DATA),
                frame,
                published == null ? null : published(pageText, published),
                files(pageText, frame.sectors(), published),
                Stream.of(FigureColumn.values())
                        .map(column ->
                                new LabelledValue(column.header(), pageText.message("file-column-meaning", column)))
                        .toList(),
                context.settings().license(),
                TermsOfUse.of(context, pageText));
    }

    /** Returns all files that can be downloaded. */
    private static List<DataPage.Files> files(
            PageText pageText, List<Link> sectors, @Nullable PublishedEditionSummary edition) {
        Stream<DataPage.Files> always = Stream.of(
                new DataPage.Files(
                        pageText.message("data-page.figures"),
                        pageText.message("data-page.figures.content"),
                        ofAllFigures(pageText)),
                new DataPage.Files(
                        pageText.message("data-page.sectors"),
                        pageText.message("data-page.sectors.content"),
                        ofSectors(pageText, sectors)),
                new DataPage.Files(
                        pageText.message("data-page.indicators"),
                        pageText.message("data-page.indicators.content"),
                        List.of(new Link(pageText.message("index.name"), PublicPath.INDEX))),
                new DataPage.Files(
                        pageText.message("data-page.checks"),
                        pageText.message("data-page.checks.content"),
                        List.of(new Link(pageText.message("checks.data"), "/data/checks.json"))),
                new DataPage.Files(
                        pageText.message("data-page.api"),
                        pageText.message("data-page.api.content"),
                        List.of(new Link(pageText.message("api-page.name"), PublicPath.API))));
        return Stream.concat(
                        always,
                        Stream.ofNullable(edition).flatMap(published -> ofEdition(pageText, published.number())))
                .toList();
    }

    /** Returns the links to all figures, one for each format, and to their description. */
    private static List<Link> ofAllFigures(PageText pageText) {
        return Stream.concat(
                        files(pageText, pageText.message("data-page.figures"), PublicPath.ALL_FIGURES),
                        Stream.of(new Link(pageText.message("edition.data-package"), "/data/datapackage.json")))
                .toList();
    }

    private static Stream<DataPage.Files> ofEdition(PageText pageText, int edition) {
        DataPage.Files data = new DataPage.Files(
                pageText.message("edition.data"),
                pageText.message("edition.data-content"),
                EditionFileLinkList.figures(edition, pageText));
        DataPage.Files changes = new DataPage.Files(
                pageText.message("edition.changes"),
                pageText.message("data-page.changes.content", EARLIER),
                EditionFileLinkList.changes(edition, pageText));
        DataPage.Files verification = new DataPage.Files(
                pageText.message("data-page.edition"),
                pageText.message("data-page.edition.content"),
                EditionFileLinkList.of(edition, pageText));
        return changes.links().isEmpty() ? Stream.of(data, verification) : Stream.of(data, changes, verification);
    }

    private static List<Link> ofSectors(PageText pageText, List<Link> sectors) {
        return sectors.stream()
                .flatMap(sector -> files(pageText, sector.text(), PublicPath.figures(sector.href())))
                .toList();
    }

    /** Returns links to a file in each format. */
    private static Stream<Link> files(PageText pageText, String name, String file) {
        return Stream.of(
                new Link(file(pageText, name, "downloads.excel"), file + ".xlsx"),
                new Link(file(pageText, name, "downloads.csv"), file + ".csv"),
                new Link(file(pageText, name, "downloads.json"), file + ".json"));
    }

    private static String file(PageText pageText, String name, String form) {
        return pageText.message("data-page.file", name, pageText.message(form));
    }

    private DataPage.Published published(PageText pageText, PublishedEditionSummary edition) {
        return new DataPage.Published(
                new Link(pageText.edition(edition.number()), PublicPath.edition(edition.number())),
                pageText.moment(edition.publishedAt()),
                edition.isSelfApproved(),
                DataCitation.of(context, pageText, edition, PublicPath.DATA));
    }
}
