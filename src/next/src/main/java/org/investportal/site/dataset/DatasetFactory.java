package org.investportal.site.dataset;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.core.Content;
import org.investportal.core.Edition;
import org.investportal.core.Item;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Sector;
import org.investportal.kinds.Topic;
import org.investportal.serving.PublicLinkBuilder;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.Coverage;
import org.investportal.structured.Dataset;
import org.investportal.structured.IdReference;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says to machines which figures belong together: all of them, those of a sector, those of an indicator. */
public final class DatasetFactory {

    private final PageText pageText;
    private final AgencyDataFactory agency;
    private final Content content;
    private final PublicLinkBuilder links;
    private final IdentifierFactory identifierFactory;
    private final CoverageFactory coverageFactory;
    private final VariableFactory variableFactory;

    public DatasetFactory(PageText pageText, PageFrameFactory frames) {
        this.pageText = pageText;
        this.agency = new AgencyDataFactory(frames);
        this.content = pageText.content();
        this.links = frames.links();
        this.identifierFactory = new IdentifierFactory(links);
        this.coverageFactory = new CoverageFactory(pageText, links);
        this.variableFactory = new VariableFactory(pageText, links);
    }

    /** All figures. */
    public Dataset catalogue() {
        String site = PageFrameFactory.siteName(pageText);
        Edition edition = content.edition();
        return new Dataset(
                identifierFactory.catalogue(),
                links.absolute(PublicPath.HOME, pageText.language()),
                pageText.message("data.catalogue", site),
                pageText.message("data.catalogue.description", site),
                pageText.language().tag(),
                agency.terms(pageText.language()),
                String.valueOf(edition.number()),
                edition.number() == 0 ? null : agency.day(edition.publishedAt()),
                List.of(),
                content.all(Sector.class).stream()
                        .sorted(Comparator.comparing(sector -> sector.position))
                        .map(this::reference)
                        .toList(),
                List.of(),
                coverageFactory.ofAll());
    }

    /** The figures whose home is the sector. */
    public Dataset sector(Sector sector) {
        List<Indicator> indicators = content.referring(Topic.class, sector.item).stream()
                .flatMap(topic -> content.referring(Indicator.class, topic.item).stream())
                .filter(this::isStated)
                .sorted(Comparator.comparing((Indicator indicator) -> indicator.position)
                        .thenComparing(indicator -> indicator.item))
                .toList();
        return part(
                sector,
                pageText.prose(sector.summary).sure(),
                new IdReference(identifierFactory.catalogue()),
                indicators,
                coverageFactory.of(sector.item, indicators, variableFactory::named));
    }

    /** Returns the dataset of the indicator; none as long as it has no figure. */
    public List<Dataset> indicator(Indicator indicator) {
        return Stream.of(indicator).filter(this::isStated).map(this::stated).toList();
    }

    private boolean isStated(Indicator indicator) {
        return FigureSeries.of(content, indicator.item).all().stream()
                .anyMatch(figure -> figure.status != Status.WITHDRAWN);
    }

    private Dataset stated(Indicator indicator) {
        return part(
                indicator,
                pageText.prose(indicator.definition).sure(),
                content.find(Topic.class, indicator.topic)
                        .flatMap(topic -> content.find(Sector.class, topic.sector))
                        .map(this::reference)
                        .orElse(null),
                List.of(indicator),
                coverageFactory.of(indicator.item, List.of(indicator), variableFactory::variable));
    }

    private Dataset part(
            Item item, String said, @Nullable IdReference whole, List<Indicator> indicators, Coverage coverage) {
        String path = pageText.address(item.item);
        String name = pageText.name(item);
        return new Dataset(
                identifierFactory.figures(path),
                links.absolute(pageText.pageOf(item.item), pageText.language()),
                pageText.message("data.figures", name),
                pageText.message("data.figures.description", name, said),
                pageText.language().tag(),
                agency.terms(pageText.language()),
                version(indicators),
                null,
                Optional.ofNullable(whole).stream().toList(),
                item instanceof Sector
                        ? indicators.stream().map(this::reference).toList()
                        : List.of(),
                List.of(),
                coverage);
    }

    /** Returns the newest edition that brought one of the indicators or of their figures as they are. */
    private String version(List<Indicator> indicators) {
        return indicators.stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.<Item>of(indicator), FigureSeries.of(content, indicator.item).all().stream()))
                .map(item -> item.edition)
                .max(Comparator.naturalOrder())
                .map(String::valueOf)
                .orElse("");
    }

    private IdReference reference(Item item) {
        return identifierFactory.toFigures(pageText.address(item.item));
    }
}
