package org.investportal.staff.documents;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Relation;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.annotation.AnnotatedText;
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
    private static final Pattern SAYS_SO = Pattern.compile(
            "\\b(?:growth|increase|share|rate|ratio|proportion)s?\\b|增速|增长|增幅|比重|占比|率", Pattern.CASE_INSENSITIVE);

    /** A growth over several years is another indicator than that over one year. */
    private static final Pattern AVERAGE = Pattern.compile("([一二两三四五六七八九十]{1,3}年平均)(?:增长|增速|下降|[^，。；、]{0,2})$");

    /** In characters before the number. */
    private static final int LONGEST_AVERAGE = 12;

    private final Catalogue catalogue;
    private final StaffWording words;

    RelatedIndicatorFinder(Catalogue catalogue, StaffWording words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Returns the name to propose; empty if the one that the rules found stands. */
    Optional<Proposed<String>> name(NumberProposal proposal, AnnotatedText text, Language ofDocument) {
        RelationProposal relation = proposal.relation();
        if (relation == null || !NAMED.contains(relation.kind().value())) {
            return Optional.empty();
        }
        RelationKind kind = relation.kind().value();
        Proposed<Long> found = proposal.subject().indicator();
        String average = average(text, proposal.at());
        if (found != null) {
            return average.isEmpty()
                    ? of(found.value(), kind, unit(proposal), ofDocument)
                    : KnownSubjectIndex.of(catalogue)
                            .name(ItemKind.INDICATOR, found.value(), ofDocument)
                            .map(name -> added(kind, name + average, ofDocument));
        }
        return words(proposal).map(name -> added(kind, name + average, ofDocument));
    }

    /** Returns the name of the indicator that a number describes that no number of its sentence states. */
    Optional<Proposed<String>> base(NumberProposal proposal) {
        RelationProposal relation = proposal.relation();
        if (relation == null || relation.ordinal() != null || relation.kind().value() == RelationKind.LEAD_OVER) {
            return Optional.empty();
        }
        Proposed<Long> indicator = proposal.subject().indicator();
        Optional<String> name = indicator == null
                ? words(proposal)
                : Optional.of(indicator.value())
                        .filter(item -> !isIn(item, unit(proposal)))
                        .flatMap(item ->
                                KnownSubjectIndex.of(catalogue).name(ItemKind.INDICATOR, item, words.language()));
        return name.map(found -> new Proposed<>(found, Confidence.GUESS));
    }

    /** Returns the words that name what grows or is shared; empty if they name the growth or the share itself. */
    private static Optional<String> words(NumberProposal proposal) {
        return Optional.ofNullable(proposal.subject().indicatorWords())
                .map(Proposed::value)
                .filter(name -> !SAYS_SO.matcher(name).find());
    }

    private static String average(AnnotatedText text, Locator place) {
        String before = text.sentence(place).pieces().stream()
                .takeWhile(piece -> !place.equals(piece.place()))
                .map(AnnotatedText.SentencePiece::text)
                .collect(Collectors.joining());
        Matcher average = AVERAGE.matcher(before.substring(Math.max(0, before.length() - LONGEST_AVERAGE)));
        return average.find() ? average.group(1) : "";
    }

    private Optional<Proposed<String>> of(long item, RelationKind kind, @Nullable Unit unit, Language ofDocument) {
        Selection whole = catalogue.at(catalogue.current()).whole();
        KnownSubjectIndex names = KnownSubjectIndex.of(catalogue);
        return isIn(item, unit)
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

    private boolean isIn(long item, @Nullable Unit unit) {
        return catalogue
                .at(catalogue.current())
                .whole()
                .find(Indicator.class, item)
                .filter(indicator -> indicator.unit() == unit)
                .isPresent();
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
