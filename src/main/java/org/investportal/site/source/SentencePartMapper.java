package org.investportal.site.source;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Figure;
import org.investportal.catalogue.row.GivenAddress;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Reading;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.part.Attribution;
import org.investportal.site.part.FigureRow;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says what a sentence of a source prints and names: numbers with what they became, and things. */
final class SentencePartMapper {

    private final PageText pageText;
    private final Selection selection;
    private final FigureRowMapper figures;
    private final Map<Long, List<Reading>> readings;

    SentencePartMapper(PageText pageText) {
        this.pageText = pageText;
        this.selection = pageText.selection();
        this.figures = new FigureRowMapper(pageText);
        this.readings = selection.all(Reading.class).stream().collect(groupingBy(Reading::mentionId));
    }

    /** @param inText whether the page shows the number in its sentence */
    SourcePage.NumberThere number(Mention mention, boolean inText) {
        return new SourcePage.NumberThere(
                mention.locator().fragment(),
                inText,
                selection.get(Source.class, mention.sourceId()).language(),
                mention.token(),
                Attribution.of(pageText, mention),
                readings.getOrDefault(mention.id(), List.of()).stream()
                        .map(reading -> read(mention, reading))
                        .toList());
    }

    private SourcePage.NumberRead read(Mention mention, Reading reading) {
        return Optional.ofNullable(reading.figureId())
                .flatMap(item -> selection.find(Figure.class, item))
                .map(figure -> as(figure, mention, reading.role()))
                .orElseGet(() -> without(reading));
    }

    private SourcePage.NumberRead as(Figure figure, Mention mention, ReadingRole role) {
        FigureRow row = figures.row(figure);
        boolean value = role == ReadingRole.VALUE;
        String stated = switch (role) {
            case VALUE, OTHER_VALUE, OTHER_UNIT -> row.value();
            case PERIOD -> row.period();
            case FIELD, LEFT_OUT -> pageText.message("rank.field", String.valueOf(figure.fieldSize()));
        };
        return new SourcePage.NumberRead(
                pageText.message("role", role),
                row,
                stated,
                value ? row.amount() : null,
                role == ReadingRole.OTHER_VALUE || (value && isOther(figure, mention)),
                null);
    }

    private static boolean isOther(Figure figure, Mention mention) {
        return figure.quantity().contradicts(mention.token());
    }

    /** Left out, or of a figure that is gone. */
    private SourcePage.NumberRead without(Reading reading) {
        LeftOut reason = reading.leftOut();
        String role = reason == null
                ? pageText.message("role-of-gone", pageText.message("role", reading.role()))
                : pageText.message("left-out", reason);
        Long named = reading.namedId();
        return new SourcePage.NumberRead(role, null, null, null, false, named == null ? null : name(named));
    }

    /** A claim has no name; it is what it says. */
    private String name(long item) {
        return selection.find(Claim.class, item).isPresent()
                ? pageText.prose(item, TextField.SUMMARY).plain()
                : pageText.name(item);
    }

    /** A claim is shown on this page, everything else on that of its sector. */
    SourcePage.NamedThere named(Named named) {
        String fragment = "#" + NamedRowMapper.fragment(named);
        return new SourcePage.NamedThere(
                pageText.message("named-kind", kind(named)),
                name(named.item()),
                named instanceof Claim ? fragment : sector(named, fragment),
                named.status() == Status.FLAGGED);
    }

    private @Nullable String sector(Named named, String fragment) {
        return selection
                .find(GivenAddress.class, named.sectorId())
                .map(address -> address.path() + fragment)
                .orElse(null);
    }

    private static ItemKind kind(Named named) {
        if (named instanceof Claim) {
            return ItemKind.CLAIM;
        }
        if (named instanceof Organisation) {
            return ItemKind.ORGANISATION;
        }
        return named instanceof Location ? ItemKind.PLACE : ItemKind.POLICY;
    }
}
