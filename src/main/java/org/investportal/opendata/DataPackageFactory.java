package org.investportal.opendata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureColumn;
import org.investportal.site.part.FigureFile;
import org.investportal.site.part.FigureRecordMapper;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Describes the tables of all figures for programs, in English. */
@Component
class DataPackageFactory {

    private final PageFrameFactory context;
    private final FigureRecordMapper figures;
    private final EditionDataFileService data;

    DataPackageFactory(PageFrameFactory context, FigureRecordMapper figures, EditionDataFileService data) {
        this.context = context;
        this.figures = figures;
        this.data = data;
    }

    /** Describes the table of the current edition, which has words. */
    DataPackage ofCurrent(int edition) {
        FigureFile file = figures.at(edition, Language.EN);
        return of(
                "figures",
                "data.catalogue",
                "data.catalogue.description",
                file,
                PublicPath.DATA,
                List.of(FigureColumn.values()),
                table(file));
    }

    /** Describes the table of an edition that never changes. */
    DataPackage ofEdition(int edition) {
        return of(
                "figures-edition-" + edition,
                "data.edition",
                "data.edition.description",
                figures.at(edition, Language.EN),
                PublicPath.edition(edition),
                FigureColumn.NUMBERS_AND_CODES,
                data.figures(edition, DataFormat.CSV));
    }

    private static EditionDataFile table(FigureFile file) {
        try {
            return EditionDataFile.of(file.edition(), "figures.csv", false, to -> FiguresCsv.write(file.records(), to));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /**
     * Describes a table.
     *
     * @param title the key of the message with the title
     * @param description the key of the message with the description
     */
    private DataPackage of(
            String name,
            String title,
            String description,
            FigureFile file,
            String page,
            List<FigureColumn> columns,
            EditionDataFile table) {
        PageText words = file.words();
        PublishedEditionSummary edition = Objects.requireNonNull(context.line(file.edition(), words.language()));
        String number = String.valueOf(edition.number());
        return new DataPackage(
                "tabular-data-package",
                name,
                words.message(title, file.name(), number),
                words.message(description, file.name(), number),
                context.absolute(words, page),
                number,
                words.moment(edition.publishedAt()).machine(),
                Stream.ofNullable(context.settings().license())
                        .map(DataPackage.License::new)
                        .toList(),
                sources(words),
                List.of(new DataPackage.Contributor(text(context.publisher(words)), "publisher")),
                List.of(resource(words, columns, table)));
    }

    private List<DataPackage.Source> sources(PageText words) {
        return words.selection().all(Source.class).stream()
                .map(source -> new DataPackage.Source(
                        text(words.name(source.item())),
                        context.absolute(words, words.selection().address(source.item()))))
                .toList();
    }

    private static DataPackage.Resource resource(PageText words, List<FigureColumn> columns, EditionDataFile table) {
        return new DataPackage.Resource(
                "tabular-data-resource",
                "figures",
                words.message("data.table"),
                table.name(),
                "csv",
                "text/csv",
                "utf-8",
                new DataPackage.Dialect(",", true, "\n"),
                table.length(),
                "sha256:" + table.sha256(),
                new DataPackage.Schema(
                        columns.stream().map(column -> field(words, column)).toList(),
                        List.of(""),
                        FigureColumn.FIGURE.header()));
    }

    private static DataPackage.Field field(PageText words, FigureColumn column) {
        return new DataPackage.Field(
                column.header(),
                type(column),
                column == FigureColumn.URL ? "uri" : null,
                text(words.message("file-column", column)),
                text(words.message("file-column-meaning", column)));
    }

    private static String type(FigureColumn column) {
        return switch (column) {
            case UNIT_MULTIPLIER -> "integer";
            case PERIOD_START, PERIOD_END -> "date";
            default -> column.isNumber() ? "number" : "string";
        };
    }

    private static String text(String words) {
        return UntranslatedMark.unmarked(words);
    }
}
