package org.investportal.staff.documents;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.annotation.KnownSubjectIndex;
import org.investportal.editorial.proposal.Confidence;
import org.investportal.editorial.proposal.NumberProposal;
import org.investportal.editorial.proposal.Proposed;
import org.investportal.editorial.proposal.RelationProposal;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Proposes the indicator of a growth or a share, where the rules found only what grows or is shared: the published indicator with that relation, or else a new
 * name.
 */
@Component
class RelatedIndicatorFinder {

    private static final Set<RelationKind> NAMED = EnumSet.of(RelationKind.GROWTH_OF, RelationKind.SHARE_OF);
    private static final Pattern SAYS_SO =
            Pattern.compile("growth|increase|share|rate|ratio|proportion|增|比重|占比|率", Pattern.CASE_INSENSITIVE);

    private final Catalogue catalogue;
    private final StaffWording words;

    RelatedIndicatorFinder(Catalogue catalogue, StaffWording words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Returns the name to propose; empty if the one that the rules found stands. */
    Optional<Proposed<String>> name(NumberProposal proposal, Language ofDocument) {
        RelationProposal relation = proposal.relation();
        if (relation == null || !NAMED.contains(relation.kind().value())) {
            return Optional.empty();
        }
        RelationKind kind = relation.kind().value();
        Proposed<Long> found = proposal.subject().indicator();
        if (found != null) {
            return of(found.value(), kind, unit(proposal), ofDocument);
        }
        Proposed<String> named = proposal.subject().indicatorWords();
        return Optional.ofNullable(named)
                .map(Proposed::value)
                .filter(name -> !SAYS_SO.matcher(name).find())
                .map(name -> added(kind, name, ofDocument));
    }

    private Optional<Proposed<String>> of(long item, RelationKind kind, @Nullable Unit unit, Language ofDocument) {
        Selection whole = catalogue.at(catalogue.current()).whole();
        boolean stands = whole.find(Indicator.class, item)
                .filter(indicator -> indicator.unit() == unit)
                .isPresent();
        KnownSubjectIndex names = KnownSubjectIndex.of(catalogue);
        return stands
                ? Optional.empty()
                : whole.all(Relation.class).stream()
                        .filter(relation -> relation.kind() == kind && relation.ofId() == item)
                        .map(relation -> whole.get(Indicator.class, relation.indicatorId()))
                        .filter(indicator -> indicator.unit() == unit)
                        .findFirst()
                        .flatMap(indicator -> names.name(ItemKind.INDICATOR, indicator.item(), words.language()))
                        .map(name -> new Proposed<>(name, Confidence.LIKELY))
                        .or(() -> names.name(ItemKind.INDICATOR, item, ofDocument)
                                .map(name -> added(kind, name, ofDocument)));
    }

    private Proposed<String> added(RelationKind kind, String name, Language ofDocument) {
        return new Proposed<>(words.in(ofDocument, "number-name", kind, name), Confidence.GUESS);
    }

    private static @Nullable Unit unit(NumberProposal proposal) {
        return proposal.quantity() == null || proposal.quantity().unit() == null
                ? null
                : proposal.quantity().unit().value();
    }
}
