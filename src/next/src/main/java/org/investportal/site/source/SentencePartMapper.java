package org.investportal.site.source;

import org.investportal.kinds.Claim;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Named;
import org.investportal.kinds.Organisation;
import org.investportal.kinds.Park;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.site.part.Attribution;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.value.ReadingRole;
import org.investportal.value.Status;
import org.investportal.wording.PageText;

/** Says what a sentence of a source prints and names: numbers with what became of them, and items. */
final class SentencePartMapper {

    private final PageText pageText;
    private final Source source;
    private final FigureRowMapper figures;

    SentencePartMapper(PageText pageText, Source source) {
        this.pageText = pageText;
        this.source = source;
        this.figures = new FigureRowMapper(pageText);
    }

    SourcePage.NumberThere number(PrintedNumber number) {
        return new SourcePage.NumberThere(
                number.place.fragment(),
                source.language,
                number.token,
                Attribution.of(pageText, number),
                number.readings.stream().map(reading -> read(number, reading)).toList());
    }

    private SourcePage.NumberRead read(PrintedNumber number, PrintedNumber.Reading reading) {
        return pageText.content()
                .find(Figure.class, reading.figure())
                .map(figure -> as(figure, number, reading.role()))
                .orElseGet(() -> without(reading));
    }

    private SourcePage.NumberRead as(Figure figure, PrintedNumber number, ReadingRole role) {
        FigureRow row = figures.row(figure);
        boolean isValue = role == ReadingRole.VALUE;
        String stated = switch (role) {
            case VALUE, OTHER_VALUE, OTHER_UNIT -> row.value();
            case PERIOD -> row.period();
            case FIELD, LEFT_OUT -> pageText.message("rank.field", String.valueOf(figure.fieldSize));
        };
        return new SourcePage.NumberRead(
                pageText.label(role),
                row,
                stated,
                isValue ? row.amount() : null,
                role == ReadingRole.OTHER_VALUE || (isValue && figure.value.contradicts(number.token)),
                null);
    }

    /** Returns the reading of a number that was left out, or whose figure is gone. */
    private SourcePage.NumberRead without(PrintedNumber.Reading reading) {
        String role = reading.leftOut() == null
                ? pageText.message("role-of-gone", pageText.label(reading.role()))
                : pageText.message("left-out", reading.leftOut());
        String name = pageText.content()
                .find(Named.class, reading.named())
                .map(this::name)
                .orElse(null);
        return new SourcePage.NumberRead(role, null, null, null, false, name);
    }

    /** Returns the name; a claim has none and is called by what it says. */
    private String name(Named named) {
        return named instanceof Claim claim ? pageText.prose(claim.summary).plain() : pageText.name(named);
    }

    /** Returns the link to the place that shows the item: for a claim on this page, for all others on the page of the sector. */
    SourcePage.NamedThere named(Named named) {
        String fragment = "#" + NamedRowMapper.fragment(named);
        return new SourcePage.NamedThere(
                pageText.message("named-kind." + kind(named)),
                name(named),
                named instanceof Claim ? fragment : pageText.address(named.sector) + fragment,
                named.status == Status.FLAGGED);
    }

    private static String kind(Named named) {
        if (named instanceof Claim) {
            return "claim";
        } else if (named instanceof Organisation) {
            return "organisation";
        }
        return named instanceof Park ? "place" : "policy";
    }
}
