package org.investportal.site.figure;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.investportal.core.Edition;
import org.investportal.core.Editions;
import org.investportal.core.Item;
import org.investportal.kinds.Area;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Indicator;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.FigureRow;
import org.investportal.value.Status;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes citations of figures. */
final class FigureCitationFactory {

    private final PageText pageText;
    private final PageFrameFactory frames;

    FigureCitationFactory(PageText pageText, PageFrameFactory frames) {
        this.pageText = pageText;
        this.frames = frames;
    }

    /**
     * Returns the edition since which the figure reads as it does: a citation of an older one would name what that edition did not
     * say.
     */
    static int since(PageText pageText, Figure figure, Editions editions) {
        int since = figure.edition;
        for (PrintedNumber number : PrintedNumber.of(pageText.content(), figure.item)) {
            since = Math.max(since, number.edition);
            Source source = pageText.content().get(Source.class, number.source);
            since = since(
                    since,
                    source,
                    Source.class,
                    said -> List.of(said.name, Optional.ofNullable(said.issuer)),
                    editions);
        }
        Indicator indicator = pageText.content().get(Indicator.class, figure.indicator);
        since = since(
                since,
                indicator,
                Indicator.class,
                said -> List.of(said.name, Optional.ofNullable(said.counted)),
                editions);
        Area area = pageText.content().get(Area.class, figure.area);
        return since(since, area, Area.class, said -> said.name, editions);
    }

    /** Returns the edition since which an item says what it says now, or the given one if that is later. */
    private static <T extends Item> int since(
            int known, T now, Class<T> kind, Function<T, @Nullable Object> said, Editions editions) {
        int since = now.edition;
        if (since <= known) {
            return known;
        }
        for (Item version : editions.history(now.item)) {
            if (version.edition < now.edition) {
                if (version.gone || !Objects.equals(said.apply(kind.cast(version)), said.apply(now))) {
                    break;
                }
                since = version.edition;
            }
        }
        return Math.max(known, since);
    }

    /**
     * Returns the citation.
     *
     * @param cited the edition that it names
     * @param path where the page that is cited stands
     */
    FigureCitation of(Figure figure, FigureRow row, Edition cited, String path) {
        Optional<CitedSource> source = CitedSource.of(pageText, figure);
        String author = source.map(CitedSource::issuer).orElseGet(() -> frames.publisher(pageText));
        String edition = pageText.message("citation.edition", pageText.edition(cited.number()), day(cited));
        return new FigureCitation(
                pageText.message(
                        source.isEmpty() ? "citation.text-own" : "citation.text",
                        author,
                        title(figure, row, source),
                        frames.portal(pageText),
                        edition,
                        frames.absolute(pageText, path)),
                edition);
    }

    /** Returns the title. It contains the source, and states that a figure is planned, in doubt or withdrawn. */
    private String title(Figure figure, FigureRow row, Optional<CitedSource> source) {
        String stated = pageText.vintage(figure)
                .map(vintage -> pageText.message("citation.vintage", titleOf(row, source), vintage))
                .orElseGet(() -> titleOf(row, source));
        String title = figure.nature.isMeasured() && figure.status == Status.NORMAL
                ? stated
                : pageText.message("citation-title." + figure.nature.code() + "-" + figure.status.code(), stated);
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

    private String day(Edition cited) {
        LocalDate date = cited.publishedAt().atZone(frames.settings().zone()).toLocalDate();
        return pageText.periods().day(date, pageText.language());
    }
}
