package org.investportal.site.part;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.Named;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.serving.Link;
import org.investportal.value.Language;
import org.investportal.value.Measure;
import org.investportal.value.PeriodBasis;
import org.investportal.value.Standing;
import org.investportal.value.Status;
import org.investportal.value.Unit;
import org.investportal.wording.CurrencyNote;
import org.investportal.wording.OtherScaleWording;
import org.investportal.wording.PageText;
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
                .filter(indicator -> FigureSeries.of(pageText.content(), indicator)
                                .newestFirst()
                                .size()
                        > shownOfEach)
                .map(this::all)
                .toList();
    }

    private Link all(long indicator) {
        int figures =
                FigureSeries.of(pageText.content(), indicator).newestFirst().size();
        return new Link(
                pageText.message("sector.more", pageText.name(indicator), String.valueOf(figures)),
                pageText.address(indicator));
    }

    public FigureRow row(Figure figure) {
        return row(figure, false);
    }

    private FigureRow row(Figure figure, boolean namesSource) {
        boolean inferred = figure.periodBasis == PeriodBasis.INFERRED;
        boolean rounded = pageText.quantities().isRounded(figure.value, pageText.language());
        return new FigureRow(
                "figure-" + figure.item,
                pageText.name(figure.indicator),
                pageText.address(figure.item),
                pageText.value(figure),
                new OtherScaleWording(pageText.quantities()).twin(figure.value, pageText.language()),
                figure.value.unit() == Unit.CNY,
                new OtherUnitMapper(pageText, figure).dollars(),
                figure.value.amount().toPlainString(),
                rounded ? pageText.quantities().exact(figure.value, pageText.language()) : null,
                pageText.period(figure),
                inferred ? pageText.label(PeriodBasis.INFERRED) : null,
                pageText.name(figure.area),
                detail(figure),
                pageText.kinds(figure),
                pageText.isInDoubt(figure),
                figure.status == Status.WITHDRAWN,
                pageText.mark(figure),
                pageText.notes(figure),
                reference(figure, namesSource));
    }

    /** Returns the paragraphs that print the value. */
    private String reference(Figure figure, boolean namesSource) {
        List<PrintedNumber> mentions = mentions(figure);
        return mentions.isEmpty()
                ? pageText.message("place.none")
                : mentions.stream()
                        .map(mention -> reference(mention, namesSource))
                        .distinct()
                        .collect(Collectors.joining(pageText.message("list.separator")));
    }

    private String reference(PrintedNumber number, boolean namesSource) {
        Source source = pageText.content().get(Source.class, number.source);
        String paragraph = pageText.reference(source, number.place.paragraph());
        return namesSource ? pageText.message("place.label", pageText.shortName(source), paragraph) : paragraph;
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
                .map(number -> number.source)
                .distinct()
                .map(source -> pageText.link(pageText.content().get(Source.class, source)))
                .toList();
    }

    private List<PrintedNumber> mentions(Figure figure) {
        return PrintedNumber.of(pageText.content(), figure.item);
    }

    public PrintedPlace place(PrintedNumber number) {
        Source source = pageText.content().get(Source.class, number.source);
        return place(source, number.place.paragraph(), number.place.sentence(), pageText.address(number.item), number);
    }

    /** The sentence that names it. */
    PrintedPlace place(Named named) {
        Source source = pageText.content().get(Source.class, named.source);
        return place(source, named.paragraph, named.sentence, pageText.place(named), null);
    }

    private PrintedPlace place(
            Source source, int paragraph, int sentence, String href, @Nullable PrintedNumber number) {
        String where = pageText.sentence(source, paragraph, sentence);
        return new PrintedPlace(
                pageText.name(source),
                where,
                pageText.message("place.label", pageText.shortName(source), where),
                href,
                source.language,
                number == null ? null : number.token,
                Attribution.of(pageText, number));
    }

    /** Returns the detail of the figure; all of it in English where one of its names is not translated. */
    private @Nullable String detail(Figure figure) {
        boolean translated = pageText.language() == Language.EN
                || (pageText.isInChinese(figure.indicator)
                        && figure.peers.stream().map(Figure.Peer::area).allMatch(pageText::isInChinese));
        return UntranslatedMark.unless(
                translated, (translated ? this : new FigureRowMapper(pageText.in(Language.EN))).said(figure));
    }

    private @Nullable String said(Figure figure) {
        List<String> parts = new ArrayList<>();
        Indicator indicator =
                pageText.content().find(Indicator.class, figure.indicator).orElse(null);
        String among = indicator == null ? null : pageText.text(indicator.rankedAmong);
        if (indicator != null && indicator.measure == Measure.RANK && among != null) {
            parts.add(pageText.message("rank.among", among));
        }
        if (figure.fieldSize != null) {
            parts.add(pageText.message("rank.field", String.valueOf(figure.fieldSize)));
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
        List<String> names = figure.peers.stream()
                .filter(peer -> peer.standing() == standing)
                .map(peer -> pageText.name(peer.area()))
                .toList();
        return pageText.words().sentence(pageText.language(), names);
    }
}
