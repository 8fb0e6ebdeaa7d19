package org.investportal.site.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.investportal.kinds.Figure;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.PrintedPlace;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/**
 * The source of a cited figure.
 *
 * @param issuer the organisation that issued it, if the edition names one
 * @param words its name, its date and the places where the value is printed
 * @param token the value as it is printed first; null in another language than that of the source
 */
record CitedSource(
        @Nullable String issuer, String words, @Nullable String token) {

    /** A space that pages need and copied text does not. */
    private static final char NO_BREAK = '\u00a0';

    /** Returns the source that the value of the figure was read from; empty if it was read from none. If there are several, it is the first. */
    static Optional<CitedSource> of(PageText pageText, Figure figure) {
        List<PrintedNumber> numbers = PrintedNumber.of(pageText.content(), figure.item);
        return numbers.stream().findFirst().map(first -> of(pageText, first, numbers));
    }

    private static CitedSource of(PageText pageText, PrintedNumber first, List<PrintedNumber> numbers) {
        Source source = pageText.content().get(Source.class, first.source);
        String places = numbers.stream()
                .filter(number -> number.source == source.item)
                .map(new FigureRowMapper(pageText)::place)
                .map(place -> place(pageText, place))
                .distinct()
                .collect(Collectors.joining(pageText.message("citation.places")));
        return new CitedSource(
                pageText.text(source.issuer),
                pageText.message("citation.source", pageText.name(source.item), date(pageText, source), places),
                source.language == pageText.language() ? first.token : null);
    }

    private static String place(PageText pageText, PrintedPlace place) {
        String where = place.where().replace(NO_BREAK, ' ');
        String attributed = place.attributed();
        return attributed == null ? where : where + pageText.message("clause.separator") + attributed;
    }

    private static String date(PageText pageText, Source source) {
        return source.published.isUndated()
                ? pageText.message("citation.undated")
                : pageText.periods().date(source.published, pageText.language());
    }
}
