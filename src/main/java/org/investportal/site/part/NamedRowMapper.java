package org.investportal.site.part;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.PlaceWording;
import org.jspecify.annotations.Nullable;

/** Makes rows of organisations, places, policies and claims. */
public final class NamedRowMapper {

    public static final List<Class<? extends Named>> KINDS =
            List.of(Organisation.class, Location.class, Policy.class, Claim.class);

    private final PageText pageText;
    private final FigureRowMapper rows;
    private final GlossaryMarker words;

    public NamedRowMapper(PageText pageText, FigureRowMapper rows, GlossaryMarker words) {
        this.pageText = pageText;
        this.rows = rows;
        this.words = words;
    }

    /** Returns the rows of all things of the kind, without their figures: for a page that lists these itself. */
    public List<NamedRow> all(Class<? extends Named> kind) {
        return shown(pageText.selection().all(kind))
                .map(row -> row(row, List.of()))
                .toList();
    }

    /** Returns the rows with the figures that they are tied to. */
    public List<NamedRow> of(Collection<? extends Named> named) {
        return shown(named)
                .map(row -> row(row, new TiedFigureMapper(pageText).of(row)))
                .toList();
    }

    private static Stream<? extends Named> shown(Collection<? extends Named> named) {
        return named.stream()
                .sorted(Comparator.comparing(Named::position))
                .filter(row -> row.status() != Status.WITHDRAWN);
    }

    /** Returns the anchor of the named thing on the pages that describe it. */
    public static String fragment(Named named) {
        return "item-" + named.item();
    }

    private NamedRow row(Named named, List<NamedRow.Tied> figures) {
        return new NamedRow(
                fragment(named),
                pageText.text(named.item(), TextField.NAME),
                kindUnlessNamed(named),
                named instanceof Policy policy && !policy.issued().isUndated()
                        ? pageText.periods().date(policy.issued(), pageText.language())
                        : null,
                words.in(pageText.prose(named.item(), TextField.SUMMARY)),
                named.status() == Status.FLAGGED,
                words.in(pageText.notes(named.item())),
                figures,
                PlaceWording.reference(pageText, named.sourceId(), named.paragraph()),
                rows.place(named));
    }

    /** Returns the word for the kind; null if the name has it already. */
    private @Nullable String kindUnlessNamed(Named named) {
        String kind = kind(pageText, named);
        String name = pageText.text(named.item(), TextField.NAME);
        return kind == null || name == null || !lower(name).contains(lower(kind)) ? kind : null;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Returns the word for the kind of a location or policy; null for others. */
    public static @Nullable String kind(PageText pageText, Named named) {
        if (named instanceof Location location) {
            return pageText.message("place-kind", location.kind());
        }
        return named instanceof Policy policy ? pageText.message("policy-kind", policy.kind()) : null;
    }
}
