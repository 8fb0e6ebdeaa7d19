package org.investportal.site.part;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Location;
import org.investportal.catalogue.row.Named;
import org.investportal.catalogue.row.Organisation;
import org.investportal.catalogue.row.Policy;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes rows of organisations, places, policies and claims. */
public final class NamedRowMapper {

    public static final List<Class<? extends Named>> KINDS =
            List.of(Organisation.class, Location.class, Policy.class, Claim.class);

    private final PageText pageText;
    private final FigureRowMapper figures;
    private final GlossaryMarker words;

    public NamedRowMapper(PageText pageText, FigureRowMapper figures, GlossaryMarker words) {
        this.pageText = pageText;
        this.figures = figures;
        this.words = words;
    }

    /** Returns the rows of all things of the kind. */
    public List<NamedRow> all(Class<? extends Named> kind) {
        return of(pageText.selection().all(kind));
    }

    public List<NamedRow> of(Collection<? extends Named> named) {
        return named.stream()
                .sorted(Comparator.comparing(Named::position))
                .filter(row -> row.status() != Status.WITHDRAWN)
                .map(this::row)
                .toList();
    }

    /** Returns the anchor of the named thing on the pages that describe it. */
    public static String fragment(Named named) {
        return "item-" + named.item();
    }

    private NamedRow row(Named named) {
        return new NamedRow(
                fragment(named),
                pageText.text(named.item(), TextField.NAME),
                kind(pageText, named),
                named instanceof Policy policy && !policy.issued().isUndated()
                        ? pageText.periods().of(policy.issued(), pageText.language())
                        : null,
                words.in(pageText.prose(named.item(), TextField.SUMMARY)),
                named.status() == Status.FLAGGED,
                words.in(pageText.notes(named.item())),
                new TiedFigureMapper(pageText).of(named),
                figures.place(named));
    }

    /** Returns the word for the kind of a location or policy; null for others. */
    public static @Nullable String kind(PageText pageText, Named named) {
        if (named instanceof Location location) {
            return pageText.message("place-kind", location.kind());
        }
        return named instanceof Policy policy ? pageText.message("policy-kind", policy.kind()) : null;
    }
}
