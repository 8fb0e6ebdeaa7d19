package org.investportal.site.dataset;

import org.investportal.site.page.PageContext;
import org.investportal.web.PublicLinks;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Rendering;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.investportal.catalogue.EditionLine;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Row;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Topic;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.structured.Coverage;
import org.investportal.structured.DataDownload;
import org.investportal.structured.Dataset;
import org.investportal.structured.Reference;
import org.investportal.reconciliation.Reach;
import org.jspecify.annotations.Nullable;

/** Says to machines which figures belong together: all of them, those of a sector, those of an indicator. */
public final class Datasets {

    private static final String CSV = "text/csv";

    private final Rendering rendering;
    private final Selection selection;
    private final PublicLinks links;
    private final Identifiers identifiers;
    private final Coverages coverages;
    private final Measured measured;
    private final Agency agency;

    public Datasets(Rendering rendering, PageContext context) {
        this.rendering = rendering;
        this.selection = rendering.selection();
        this.links = context.links();
        this.identifiers = new Identifiers(links);
        this.coverages = new Coverages(rendering, links);
        this.measured = new Measured(rendering, links);
        this.agency = new Agency(context);
    }

    /** All figures, of which the selection need not have any. */
    public Dataset catalogue(@Nullable EditionLine edition, Reach reach) {
        String site = PageContext.siteName(rendering);
        return new Dataset(
                identifiers.catalogue(),
                links.absolute(PublicPaths.HOME, rendering.language()),
                rendering.message("data.catalogue", site),
                rendering.message("data.catalogue.description", site),
                rendering.language().tag(),
                agency.terms(),
                version(),
                edition == null ? null : agency.day(edition.publishedAt()),
                List.of(),
                selection.all(Sector.class).stream()
                        .sorted(Comparator.comparing(Sector::position))
                        .map(this::reference)
                        .toList(),
                List.of(file("footer.data", PublicPaths.ALL_FIGURES)),
                coverages.of(reach));
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
                rendering.prose(sector.item(), TextField.SUMMARY).sure(),
                new Reference(identifiers.catalogue()),
                indicators.stream().map(this::reference).toList(),
                "data.figures.of-sector",
                coverages.of(indicators, measured::named));
    }

    /** None, as long as it has no figure. */
    public List<Dataset> indicator(Indicator indicator) {
        return Stream.of(indicator).filter(this::isStated).map(this::stated).toList();
    }

    private boolean isStated(Indicator indicator) {
        return selection.figuresOf(indicator.item()).stream().anyMatch(figure -> figure.status() != Status.WITHDRAWN);
    }

    private Dataset stated(Indicator indicator) {
        return part(
                indicator,
                rendering.prose(indicator.item(), TextField.DEFINITION).sure(),
                selection
                        .find(Topic.class, indicator.topicId())
                        .flatMap(topic -> selection.find(Sector.class, topic.sectorId()))
                        .map(this::reference)
                        .orElse(null),
                List.of(),
                "data.figures.of-indicator",
                coverages.of(List.of(indicator), measured::variable));
    }

    private Dataset part(
            Row row, String said, @Nullable Reference whole, List<Reference> parts, String file, Coverage coverage) {
        String path = selection.address(row.item());
        String name = rendering.name(row.item());
        return new Dataset(
                identifiers.figures(path),
                links.absolute(path, rendering.language()),
                rendering.message("data.figures", name),
                rendering.message("data.figures.description", name, said),
                rendering.language().tag(),
                agency.terms(),
                version(),
                null,
                Optional.ofNullable(whole).stream().toList(),
                parts,
                List.of(file(file, PublicPaths.figures(path))),
                coverage);
    }

    private String version() {
        return String.valueOf(selection.edition());
    }

    private Reference reference(Row row) {
        return identifiers.toFigures(selection.address(row.item()));
    }

    private DataDownload file(String name, String path) {
        return new DataDownload(rendering.message(name), links.absolute(path), CSV);
    }
}
