package org.investportal.site.part;

import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.investportal.catalogue.Claim;
import org.investportal.catalogue.Named;
import org.investportal.catalogue.Organisation;
import org.investportal.catalogue.Place;
import org.investportal.catalogue.Policy;
import org.investportal.catalogue.value.Status;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/** Makes rows of organisations, places, policies and claims. */
public final class NamedRows {

    public static final List<Class<? extends Named>> KINDS =
            List.of(Organisation.class, Place.class, Policy.class, Claim.class);

    private final Rendering rendering;
    private final FigureRows figures;
    private final WordsUsed words;

    public NamedRows(Rendering rendering, FigureRows figures, WordsUsed words) {
        this.rendering = rendering;
        this.figures = figures;
        this.words = words;
    }

    public List<NamedRow> of(Collection<? extends Named> named) {
        return named.stream()
                .sorted(Comparator.comparing(Named::position))
                .filter(row -> row.status() != Status.WITHDRAWN)
                .map(this::row)
                .toList();
    }

    /** Where it stands on the pages that tell of it. */
    public static String fragment(Named named) {
        return "item-" + named.item();
    }

    private NamedRow row(Named named) {
        return new NamedRow(
                fragment(named),
                rendering.text(named.item(), TextField.NAME),
                kind(named),
                named instanceof Policy policy && !policy.issued().isUndated()
                        ? rendering.periods().of(policy.issued(), rendering.language())
                        : null,
                words.in(rendering.prose(named.item(), TextField.SUMMARY)),
                named.status() == Status.FLAGGED,
                words.in(rendering.notes(named.item())),
                new TiedFigures(rendering).of(named),
                figures.place(named));
    }

    private @Nullable String kind(Named named) {
        if (named instanceof Place place) {
            return rendering.message("place-kind", place.kind());
        }
        return named instanceof Policy policy ? rendering.message("policy-kind", policy.kind()) : null;
    }
}
