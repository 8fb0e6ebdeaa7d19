package org.investportal.site.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.CalendarPart;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.PrintedPlace;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * The source of a cited figure.
 *
 * @param issuer the organisation that issued it, if the edition names one
 * @param dated its year, month or day; none if it has no date, or a range
 * @param words its name, its date and the places where the value is printed
 * @param token the value as it is printed first; null in another language than that of the source
 */
record CitedSource(
        @Nullable String issuer,
        @Nullable CalendarPart dated,
        String words,
        @Nullable String token) {

    /** A space that pages need and copied text does not. */
    private static final char NO_BREAK = '\u00a0';

    /** Returns the source that the value of the figure was read from; empty if it was read from none. If there are several, it is the first. */
    static Optional<CitedSource> of(PageText pageText, Figure figure) {
        List<Mention> mentions = new FigureRowMapper(pageText).mentions(figure);
        return mentions.stream().findFirst().map(first -> of(pageText, first, mentions));
    }

    /** Returns the editions that published the places of the value, and the source with its name and issuer; empty if the value was read from none. */
    static Stream<Integer> saidSince(PageText pageText, Figure figure) {
        Stream<Integer> places = pageText.selection().readingsOf(figure.item()).stream()
                .filter(reading -> reading.role() == ReadingRole.VALUE)
                .map(reading -> reading.version().edition());
        Stream<Integer> named = new FigureRowMapper(pageText)
                .mentions(figure).stream()
                        .limit(1)
                        .map(Mention::sourceId)
                        .flatMap(source -> saidSince(pageText, source));
        return Stream.concat(places, named);
    }

    private static Stream<Integer> saidSince(PageText pageText, long source) {
        return Stream.concat(
                Stream.of(
                        pageText.selection().get(Source.class, source).version().edition()),
                Stream.of(TextField.NAME, TextField.ISSUER).flatMap(field -> pageText.saidSince(source, field)));
    }

    private static CitedSource of(PageText pageText, Mention first, List<Mention> mentions) {
        Source source = pageText.selection().get(Source.class, first.sourceId());
        String places = mentions.stream()
                .filter(mention -> mention.sourceId() == source.item())
                .map(new FigureRowMapper(pageText)::place)
                .map(place -> place(pageText, place))
                .distinct()
                .collect(Collectors.joining(pageText.message("citation.places")));
        return new CitedSource(
                pageText.text(source.item(), TextField.ISSUER),
                source.published().isSingle() ? source.published().start() : null,
                pageText.message("citation.source", pageText.name(source.item()), date(pageText, source), places),
                source.language() == pageText.language() ? first.token() : null);
    }

    private static String place(PageText pageText, PrintedPlace place) {
        String where = place.where().replace(NO_BREAK, ' ');
        String attributed = place.attributed();
        return attributed == null ? where : where + pageText.message("clause.separator") + attributed;
    }

    private static String date(PageText pageText, Source source) {
        return source.published().isUndated()
                ? pageText.message("citation.undated")
                : pageText.periods().date(source.published(), pageText.language());
    }
}
