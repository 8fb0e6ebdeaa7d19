package org.investportal.site.part;

import org.investportal.web.Link;
import org.investportal.wording.FigureOrder;
import org.investportal.wording.Rendering;
import org.investportal.wording.ScaleWording;
import org.investportal.wording.Untranslated;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.Indicator;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Named;
import org.investportal.catalogue.Peer;
import org.investportal.catalogue.Reading;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** Makes rows of figures. */
public final class FigureRows {

    private final Rendering rendering;

    public FigureRows(Rendering rendering) {
        this.rendering = rendering;
    }

    /** The figures of these indicators, indicator by indicator in their order. */
    public List<FigureRow> of(Stream<Indicator> indicators) {
        return of(indicators, Integer.MAX_VALUE);
    }

    /** Of each as many as the page of a sector shows: the newest. */
    public List<FigureRow> newest(Stream<Indicator> indicators) {
        return of(indicators, FigureOrder.ON_A_SECTOR);
    }

    private List<FigureRow> of(Stream<Indicator> indicators, int ofEach) {
        return indicators
                .sorted(Comparator.comparing(Indicator::position))
                .flatMap(indicator -> FigureOrder.newest(rendering.selection(), indicator.item(), ofEach))
                .map(this::row)
                .toList();
    }

    /** The ways to those of the indicators of which the page of a sector has not room for all. */
    public List<Link> more(Stream<Indicator> indicators) {
        return indicators
                .sorted(Comparator.comparing(Indicator::position))
                .filter(indicator ->
                        rendering.selection().figuresOf(indicator.item()).size() > FigureOrder.ON_A_SECTOR)
                .map(this::all)
                .toList();
    }

    private Link all(Indicator indicator) {
        int figures = rendering.selection().figuresOf(indicator.item()).size();
        return new Link(
                rendering.message("sector.more", rendering.name(indicator.item()), String.valueOf(figures)),
                rendering.selection().address(indicator.item()));
    }

    /** The title of the page of a figure: what, where and when, and that it is planned. */
    public String title(Figure figure, FigureRow row) {
        String key = figure.nature() == Nature.TARGET ? "head.target-title" : "head.figure-title";
        return rendering.message(key, row.label(), row.area(), row.period());
    }

    public FigureRow row(Figure figure) {
        return row(figure, null);
    }

    /** @param age how new it is, where its row says so */
    FigureRow row(Figure figure, @Nullable String age) {
        boolean inferred = figure.periodBasis() == PeriodBasis.INFERRED;
        boolean rounded = rendering.quantities().isRounded(figure.quantity(), rendering.language());
        return new FigureRow(
                "figure-" + figure.item(),
                rendering.name(figure.indicatorId()),
                rendering.selection().address(figure.item()),
                rendering.value(figure),
                new ScaleWording(rendering.quantities()).twin(figure.quantity(), rendering.language()),
                figure.quantity().amount().toPlainString(),
                rounded ? rendering.quantities().exact(figure.quantity(), rendering.language()) : null,
                rendering.period(figure),
                age,
                inferred ? rendering.message("basis", PeriodBasis.INFERRED) : null,
                rendering.name(figure.areaId()),
                detail(figure),
                figure.nature() == Nature.TARGET,
                figure.status() == Status.FLAGGED,
                figure.status() == Status.WITHDRAWN,
                rendering.mark(figure.item()),
                rendering.notes(figure.item()),
                places(figure));
    }

    /** Where the value of the figure is printed, in reading order. */
    List<PrintedPlace> places(Figure figure) {
        return rendering.selection().readingsOf(figure.item()).stream()
                .filter(reading -> reading.role() == ReadingRole.VALUE)
                .map(Reading::mentionId)
                .map(rendering.selection()::mention)
                .sorted(Comparator.comparing(Mention::locator))
                .map(this::place)
                .toList();
    }

    public PrintedPlace place(Mention mention) {
        return place(
                mention.sourceId(),
                mention.locator().paragraph(),
                mention.locator().sentence(),
                mention.locator().fragment(),
                mention);
    }

    /** The sentence that names it. */
    PrintedPlace place(Named named) {
        return place(
                named.sourceId(),
                named.paragraph(),
                named.sentence(),
                Locator.fragment(named.paragraph(), named.sentence()),
                null);
    }

    private PrintedPlace place(long sourceId, int paragraph, int sentence, String fragment, @Nullable Mention mention) {
        Source document = rendering.selection().get(Source.class, sourceId);
        Link source = rendering.link(document);
        String where = rendering.message("place.sentence", String.valueOf(paragraph), String.valueOf(sentence));
        return new PrintedPlace(
                source.text(),
                where,
                rendering.message("place.label", rendering.shortName(sourceId), where),
                source.href() + "#" + fragment,
                document.language(),
                mention == null ? null : mention.token(),
                Attribution.of(rendering, mention));
    }

    /** In English as a whole, where one of its names is. */
    private @Nullable String detail(Figure figure) {
        boolean translated = rendering.language() == Language.EN
                || (rendering.isInChinese(figure.indicatorId())
                        && rendering.selection().peersOf(figure.item()).stream()
                                .map(Peer::areaId)
                                .allMatch(rendering::isInChinese));
        return Untranslated.unless(
                translated, (translated ? this : new FigureRows(rendering.inEnglish())).said(figure));
    }

    private @Nullable String said(Figure figure) {
        List<String> parts = new ArrayList<>();
        Indicator indicator = rendering
                .selection()
                .find(Indicator.class, figure.indicatorId())
                .orElse(null);
        String among = rendering.text(figure.indicatorId(), TextField.RANKED_AMONG);
        if (indicator != null && indicator.measure() == Measure.RANK && among != null) {
            parts.add(rendering.message("rank.among", among));
        }
        if (figure.fieldSize() != null) {
            parts.add(rendering.message("rank.field", String.valueOf(figure.fieldSize())));
        }
        for (Standing standing : Standing.values()) {
            String peers = peers(figure, standing);
            if (!peers.isEmpty()) {
                parts.add(rendering.message("rank." + standing.code(), peers));
            }
        }
        return parts.isEmpty() ? null : String.join(rendering.message("clause.separator"), parts);
    }

    private String peers(Figure figure, Standing standing) {
        return String.join(
                rendering.message("list.separator"),
                rendering.selection().peersOf(figure.item()).stream()
                        .filter(peer -> peer.standing() == standing)
                        .map(Peer::areaId)
                        .map(rendering::name)
                        .toList());
    }
}
