package org.investportal.site.part;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.investportal.kinds.Claim;
import org.investportal.kinds.Incentive;
import org.investportal.kinds.Named;
import org.investportal.kinds.Organisation;
import org.investportal.kinds.Park;
import org.investportal.kinds.Policy;
import org.investportal.kinds.Source;
import org.investportal.value.Period;
import org.investportal.value.Status;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Makes rows of organisations, places, policies and claims. */
public final class NamedRowMapper {

    public static final List<Class<? extends Named>> KINDS =
            List.of(Organisation.class, Park.class, Policy.class, Incentive.class, Claim.class);

    private final PageText pageText;
    private final FigureRowMapper rows;
    private final GlossaryMarker words;

    public NamedRowMapper(PageText pageText, FigureRowMapper rows, GlossaryMarker words) {
        this.pageText = pageText;
        this.rows = rows;
        this.words = words;
    }

    /** Returns the rows without their figures: for a page that lists these itself. */
    public List<NamedRow> withoutFigures(Collection<? extends Named> named) {
        return shown(named).map(row -> row(row, List.of())).toList();
    }

    /** Returns the rows with the figures that they are tied to. */
    public List<NamedRow> of(Collection<? extends Named> named) {
        return shown(named)
                .map(row -> row(row, new TiedFigureMapper(pageText).of(row)))
                .toList();
    }

    private static Stream<? extends Named> shown(Collection<? extends Named> named) {
        return named.stream()
                .sorted(Comparator.comparing((Named row) -> row.position))
                .filter(row -> row.status != Status.WITHDRAWN);
    }

    /** Returns the anchor of the named thing on the pages that describe it. */
    public static String fragment(Named named) {
        return "item-" + named.item;
    }

    private NamedRow row(Named named, List<NamedRow.Tied> figures) {
        return new NamedRow(
                fragment(named),
                name(named),
                kindUnlessNamed(named),
                issued(named),
                words.in(pageText.prose(named.said())),
                named.status == Status.FLAGGED,
                words.in(pageText.notes(named)),
                figures,
                pageText.reference(pageText.content().get(Source.class, named.source), named.paragraph),
                rows.place(named));
    }

    /** Returns the word for the kind; null if the name has it already. */
    private @Nullable String kindUnlessNamed(Named named) {
        String kind = kind(pageText, named);
        String name = name(named);
        return kind == null || name == null || !lower(name).contains(lower(kind)) ? kind : null;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Returns the name; null for a statement, which is its summary. */
    private @Nullable String name(Named named) {
        return named instanceof Claim ? null : pageText.name(named);
    }

    private @Nullable String issued(Named named) {
        Period issued = named instanceof Policy policy
                ? policy.issued
                : named instanceof Incentive incentive ? incentive.issued : Period.UNDATED;
        return issued.isUndated() ? null : pageText.periods().date(issued, pageText.language());
    }

    /** Returns the word for the kind of a park, a policy or a support; null for others. */
    public static @Nullable String kind(PageText pageText, Named named) {
        if (named instanceof Park park) {
            return pageText.label(park.type);
        }
        if (named instanceof Policy policy) {
            return pageText.label(policy.type);
        }
        return named instanceof Incentive incentive ? pageText.label(incentive.type) : null;
    }
}
