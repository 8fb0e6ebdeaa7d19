package org.investportal.site.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Peer;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Standing;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.catalogue.value.Unit;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.OtherScaleWording;
import org.investportal.wording.PageText;
import org.investportal.wording.PlaceWording;
import org.investportal.wording.SourceOutline;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;

/** Makes rows of figures. */
public final class FigureRowMapper {

    private final PageText pageText;

    public FigureRowMapper(PageText pageText) {
        this.pageText = pageText;
    }

    /** Returns the table of the figures. Its sources are stated once; a row names its own only if there are several. */
    public FigureTable table(Collection<Figure> figures) {
        List<Link> sources = sources(figures);
        return new FigureTable(
                figures.stream().map(figure -> row(figure, sources.size() > 1)).toList(), sources);
    }

    /** Returns the links to all figures of those of the indicators that have more than are shown of each. */
    public List<Link> more(Stream<Long> indicators, int shownOfEach) {
        return indicators
                .filter(indicator ->
                        pageText.selection().newestVintagesOf(indicator).size() > shownOfEach)
                .map(this::all)
                .toList();
    }

    private Link all(long indicator) {
        int figures = pageText.selection().newestVintagesOf(indicator).size();
        return new Link(
                pageText.message("sector.more", pageText.name(indicator), String.valueOf(figures)),
                pageText.selection().address(indicator));
    }

    public FigureRow row(Figure figure) {
        return row(figure, false);
    }

    private FigureRow row(Figure figure, boolean namesSource) {
        boolean inferred = figure.periodBasis() == PeriodBasis.INFERRED;
        boolean rounded = pageText.quantities().isRounded(figure.quantity(), pageText.language());
        return new FigureRow(
                "figure-" + figure.item(),
                pageText.name(figure.indicatorId()),
                pageText.selection().address(figure.item()),
                pageText.value(figure),
                new OtherScaleWording(pageText.quantities()).twin(figure.quantity(), pageText.language()),
                figure.quantity().unit() == Unit.CNY,
                new OtherUnitMapper(pageText, figure).dollars(),
                figure.quantity().amount().toPlainString(),
                rounded ? pageText.quantities().exact(figure.quantity(), pageText.language()) : null,
                pageText.period(figure),
                inferred ? pageText.message("basis", PeriodBasis.INFERRED) : null,
                pageText.name(figure.areaId()),
                detail(figure),
                pageText.kinds(figure),
                pageText.isInDoubt(figure),
                figure.status() == Status.WITHDRAWN,
                pageText.mark(figure.item()),
                pageText.notes(figure.item()),
                reference(figure, namesSource));
    }

    /** Returns the paragraphs that print the value. */
    private String reference(Figure figure, boolean namesSource) {
        List<Mention> mentions = mentions(figure);
        return mentions.isEmpty()
                ? pageText.message("place.none")
                : mentions.stream()
                        .map(mention -> reference(mention, namesSource))
                        .distinct()
                        .collect(Collectors.joining(pageText.message("list.separator")));
    }

    private String reference(Mention mention, boolean namesSource) {
        String paragraph = PlaceWording.reference(
                pageText, mention.sourceId(), mention.locator().paragraph());
        return namesSource
                ? pageText.message("place.label", pageText.shortName(mention.sourceId()), paragraph)
                : paragraph;
    }

    /** Returns the note on the currency of these figures; none if no figure is an amount of money. */
    public @Nullable CurrencyNote currencyNote(Collection<FigureRow> figures) {
        return figures.stream().anyMatch(FigureRow::inYuan)
                ? pageText.currencyNote(figures.stream().anyMatch(figure -> figure.dollars() != null))
                : null;
    }

    private List<Link> sources(Collection<Figure> figures) {
        return figures.stream()
                .flatMap(figure -> mentions(figure).stream())
                .map(Mention::sourceId)
                .distinct()
                .map(source -> pageText.link(pageText.selection().get(Source.class, source)))
                .toList();
    }

    /** Returns the printed numbers that the value of the figure was read from, in reading order. */
    public List<Mention> mentions(Figure figure) {
        return pageText.selection().readingsOf(figure.item()).stream()
                .filter(reading -> reading.role() == ReadingRole.VALUE)
                .map(Reading::mentionId)
                .map(pageText.selection()::mention)
                .sorted(Comparator.comparing(Mention::locator))
                .toList();
    }

    public PrintedPlace place(Mention mention) {
        Locator locator = mention.locator();
        int page = SourceOutline.of(pageText.selection(), mention.sourceId()).pageOf(locator);
        return place(mention.sourceId(), locator.paragraph(), locator.sentence(), page, locator.fragment(), mention);
    }

    /** The sentence that names it. */
    PrintedPlace place(Named named) {
        return place(
                named.sourceId(),
                named.paragraph(),
                named.sentence(),
                SourceOutline.of(pageText.selection(), named.sourceId()).pageOf(named.paragraph(), named.sentence()),
                Locator.fragment(named.paragraph(), named.sentence()),
                null);
    }

    private PrintedPlace place(
            long sourceId, int paragraph, int sentence, int page, String fragment, @Nullable Mention mention) {
        Source document = pageText.selection().get(Source.class, sourceId);
        Link source = pageText.link(document);
        String where = PlaceWording.sentence(pageText, sourceId, paragraph, sentence);
        return new PrintedPlace(
                source.text(),
                where,
                pageText.message("place.label", pageText.shortName(sourceId), where),
                PublicPath.page(source.href(), page) + "#" + fragment,
                document.language(),
                mention == null ? null : mention.token(),
                Attribution.of(pageText, mention));
    }

    /** Returns the detail of the figure; all of it in English where one of its names is not translated. */
    private @Nullable String detail(Figure figure) {
        boolean translated = pageText.language() == Language.EN
                || (pageText.isInChinese(figure.indicatorId())
                        && pageText.selection().peersOf(figure.item()).stream()
                                .map(Peer::areaId)
                                .allMatch(pageText::isInChinese));
        return UntranslatedMark.unless(
                translated, (translated ? this : new FigureRowMapper(pageText.inEnglish())).said(figure));
    }

    private @Nullable String said(Figure figure) {
        List<String> parts = new ArrayList<>();
        Indicator indicator =
                pageText.selection().find(Indicator.class, figure.indicatorId()).orElse(null);
        String among = pageText.text(figure.indicatorId(), TextField.RANKED_AMONG);
        if (indicator != null && indicator.measure() == Measure.RANK && among != null) {
            parts.add(pageText.message("rank.among", among));
        }
        if (figure.fieldSize() != null) {
            parts.add(pageText.message("rank.field", String.valueOf(figure.fieldSize())));
        }
        for (Standing standing : Standing.values()) {
            String peers = peers(figure, standing);
            if (!peers.isEmpty()) {
                parts.add(pageText.message("rank." + standing.code(), peers));
            }
        }
        return parts.isEmpty() ? null : String.join(pageText.message("clause.separator"), parts);
    }

    private String peers(Figure figure, Standing standing) {
        List<String> names = pageText.selection().peersOf(figure.item()).stream()
                .filter(peer -> peer.standing() == standing)
                .map(Peer::areaId)
                .map(pageText::name)
                .toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return pageText.message(
                "list.and", String.join(pageText.message("list.separator"), names.subList(0, last)), names.get(last));
    }
}
