package org.investportal.opendata;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Status;
import org.investportal.site.data.DataCitation;
import org.investportal.site.data.TermsOfUse;
import org.investportal.site.page.LabelledValue;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureColumn;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Writes what people have to know about the permanent data of an edition as plain text, in each language. */
@Component
class EditionReadMe {

    static final String NAME = "README.txt";

    private static final String PARAGRAPHS = "\n\n";

    private final PageFrameFactory context;

    EditionReadMe(PageFrameFactory context) {
        this.context = context;
    }

    String of(int edition) {
        return Stream.of(Language.values())
                .map(language -> of(edition, language))
                .map(UntranslatedMark::unmarked)
                .collect(Collectors.joining("\n\n\n", "", "\n"));
    }

    private String of(int edition, Language language) {
        PageText words = context.rendering(context.view(edition).overview(), language);
        String site = PageFrameFactory.siteName(words);
        String number = String.valueOf(edition);
        return String.join(
                PARAGRAPHS,
                words.message("data.edition", site, number),
                words.message("data.edition.description", site, number),
                lines(words, about(words, Objects.requireNonNull(context.line(edition, language)))),
                words.message("read-me.files"),
                lines(words, files(words)),
                words.message("read-me.notes"),
                lines(words, notes(words)));
    }

    private static String lines(PageText words, List<LabelledValue> lines) {
        return lines.stream()
                .map(line -> words.message("read-me.line", line.word(), line.meaning()))
                .collect(Collectors.joining("\n"));
    }

    private List<LabelledValue> about(PageText words, PublishedEditionSummary edition) {
        String page = PublicPath.edition(edition.number());
        String published = words.moment(edition.publishedAt()).text();
        return List.of(
                new LabelledValue(words.message("file.publisher"), context.publisher(words)),
                new LabelledValue(
                        words.edition(edition.number()),
                        edition.isSelfApproved()
                                ? words.message(
                                        "file.edition-and-note", published, words.message("edition.self-approved"))
                                : published),
                new LabelledValue(words.message("file.address"), context.absolute(words, page)),
                new LabelledValue(words.message("file.terms"), TermsOfUse.of(context, words)),
                new LabelledValue(words.message("file.cite"), DataCitation.of(context, words, edition, page)),
                new LabelledValue(words.message("file.cite-one"), words.message("data-page.cite.one")));
    }

    private static List<LabelledValue> files(PageText words) {
        return List.of(
                new LabelledValue("figures.csv", words.message("edition.data-csv")),
                new LabelledValue("figures.json", words.message("edition.data-json")),
                new LabelledValue("datapackage.json", words.message("edition.data-package")));
    }

    private static List<LabelledValue> notes(PageText words) {
        return List.of(
                note(words, "precision", FigureColumn.QUALIFIER, FigureColumn.VALUE, Qualifier.EXACT),
                note(words, "doubt", FigureColumn.STATUS, Status.FLAGGED, Status.WITHDRAWN),
                note(
                        words,
                        "comparison",
                        FigureColumn.UNIT,
                        FigureColumn.MEASURE,
                        FigureColumn.PRICE_BASIS,
                        FigureColumn.NATURE),
                note(
                        words,
                        "periods",
                        FigureColumn.PERIOD,
                        FigureColumn.PERIOD_START,
                        FigureColumn.PERIOD_END,
                        FigureColumn.PERIOD_BASIS),
                note(words, "codes", FigureColumn.FIGURE),
                new LabelledValue(words.message("downloads.csv"), words.message("data.table")),
                note(words, "changes"));
    }

    /** Returns a note that names columns and codes in them. */
    private static LabelledValue note(PageText words, String code, Coded... named) {
        String[] headers = Stream.of(named)
                .map(one -> one instanceof FigureColumn column ? column.header() : one.code())
                .toArray(String[]::new);
        return new LabelledValue(words.message("read-me." + code), words.message("read-me-text." + code, headers));
    }
}
