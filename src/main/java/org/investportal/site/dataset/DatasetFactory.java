package org.investportal.site.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.investportal.catalogue.PublishedEditionSummary;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Row;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.row.Topic;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.FigureCoverage;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.Coverage;
import org.investportal.structured.DataDownload;
import org.investportal.structured.Dataset;
import org.investportal.structured.IdReference;
import org.investportal.web.PublicLinkBuilder;
import org.investportal.web.PublicPath;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says to machines which figures belong together: all of them, those of a sector, those of an indicator. */
public final class DatasetFactory {

    /** The media types of data files by the endings of their names. */
    private static final SortedMap<String, String> FORMATS = new TreeMap<>(Map.of(
            "csv",
            "text/csv",
            "json",
            "application/json",
            "xlsx",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final PageText pageText;
    private final PageFrameFactory context;
    private final Selection selection;
    private final PublicLinkBuilder links;
    private final IdentifierFactory identifierFactory;
    private final CoverageFactory coverageFactory;
    private final VariableFactory variableFactory;
    private final AgencyDataFactory agencyDataFactory;

    public DatasetFactory(PageText pageText, PageFrameFactory context) {
        this.pageText = pageText;
        this.context = context;
        this.selection = pageText.selection();
        this.links = context.links();
        this.identifierFactory = new IdentifierFactory(links);
        this.coverageFactory = new CoverageFactory(pageText, links);
        this.variableFactory = new VariableFactory(pageText, links);
        this.agencyDataFactory = new AgencyDataFactory(context);
    }

    /** All figures, of which the selection need not have any. */
    public Dataset catalogue(@Nullable PublishedEditionSummary edition, FigureCoverage figureCoverage) {
        String site = PageFrameFactory.siteName(pageText);
        return new Dataset(
                identifierFactory.catalogue(),
                links.absolute(PublicPath.HOME, pageText.language()),
                pageText.message("data.catalogue", site),
                pageText.message("data.catalogue.description", site),
                pageText.language().tag(),
                agencyDataFactory.terms(pageText.language()),
                String.valueOf(selection.edition()),
                edition == null ? null : agencyDataFactory.day(edition.publishedAt()),
                List.of(),
                selection.all(Sector.class).stream()
                        .sorted(Comparator.comparing(Sector::position))
                        .map(this::reference)
                        .toList(),
                files("data.catalogue.file", PublicPath.ALL_FIGURES),
                coverageFactory.of(figureCoverage));
    }

    /** The figures whose home is the sector. */
    public Dataset sector(Sector sector) {
        List<Indicator> indicators = selection.all(Indicator.class).stream()
                .filter(indicator -> selection
                        .find(Topic.class, indicator.topicId())
                        .filter(topic -> topic.sectorId() == sector.item())
                        .isPresent())
                .filter(this::isStated)
                .sorted(Comparator.comparing(Indicator::position).thenComparing(Indicator::item))
                .toList();
        return part(
                sector,
                pageText.prose(sector.item(), TextField.SUMMARY).sure(),
                new IdReference(identifierFactory.catalogue()),
                indicators.stream().map(this::reference).toList(),
                "data.figures.of-sector",
                version(indicators),
                coverageFactory.of(sector.item(), indicators, variableFactory::named));
    }

    /** Returns the dataset of the indicator; none as long as it has no figure. */
    public List<Dataset> indicator(Indicator indicator) {
        return Stream.of(indicator).filter(this::isStated).map(this::stated).toList();
    }

    private boolean isStated(Indicator indicator) {
        return selection.figuresOf(indicator.item()).stream().anyMatch(figure -> figure.status() != Status.WITHDRAWN);
    }

    private Dataset stated(Indicator indicator) {
        return part(
                indicator,
                pageText.prose(indicator.item(), TextField.DEFINITION).sure(),
                selection
                        .find(Topic.class, indicator.topicId())
                        .flatMap(topic -> selection.find(Sector.class, topic.sectorId()))
                        .map(this::reference)
                        .orElse(null),
                List.of(),
                "data.figures.of-indicator",
                version(List.of(indicator)),
                coverageFactory.of(indicator.item(), List.of(indicator), variableFactory::variable));
    }

    private Dataset part(
            Row row,
            String said,
            @Nullable IdReference whole,
            List<IdReference> parts,
            String file,
            String version,
            Coverage coverage) {
        String path = selection.address(row.item());
        String name = pageText.name(row.item());
        return new Dataset(
                identifierFactory.figures(path),
                links.absolute(selection.pageOf(row.item()), pageText.language()),
                pageText.message("data.figures", name),
                pageText.message("data.figures.description", name, said),
                pageText.language().tag(),
                agencyDataFactory.terms(pageText.language()),
                version,
                dayOf(version),
                Optional.ofNullable(whole).stream().toList(),
                parts,
                files(file, PublicPath.figures(path)),
                coverage);
    }

    /** Returns the newest edition that brought one of the indicators or of their figures as they are. */
    private String version(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator ->
                        Stream.concat(Stream.<Row>of(indicator), selection.figuresOf(indicator.item()).stream()))
                .map(row -> row.version().edition())
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("");
    }

    private @Nullable String dayOf(String version) {
        PublishedEditionSummary edition =
                version.isEmpty() ? null : context.line(Integer.parseInt(version), pageText.language());
        return edition == null ? null : agencyDataFactory.day(edition.publishedAt());
    }

    private IdReference reference(Row row) {
        return identifierFactory.toFigures(selection.address(row.item()));
    }

    /** Returns the data file in all its formats, with words in the language of the page. */
    private List<DataDownload> files(String name, String path) {
        return FORMATS.entrySet().stream()
                .map(format -> new DataDownload(
                        pageText.message(name, format.getKey().toUpperCase(Locale.ROOT)),
                        links.absolute(path + "." + format.getKey(), pageText.language()),
                        format.getValue()))
                .toList();
    }
}
