package org.investportal.staff.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.annotation.AnnotatedText;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.KnownSubjectIndex;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.proposal.Confidence;
import org.investportal.editorial.proposal.NumberProposal;
import org.investportal.editorial.proposal.Proposed;
import org.investportal.editorial.proposal.QuantityProposal;
import org.investportal.editorial.proposal.RelationProposal;
import org.investportal.editorial.proposal.SubjectProposal;
import org.investportal.staff.StaffWording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the form of a number: with what was decided, or else with what the rules propose. */
@Component
class NumberFormFiller {

    private static final List<String> SAME = List.of(
            "number",
            "unit",
            "qualifier",
            "period",
            "nature",
            "measure",
            DecisionField.WHOLE,
            DecisionField.WHOLE_AREA);

    private static final Map<RelationKind, Measure> MEASURES = Map.of(
            RelationKind.GROWTH_OF, Measure.GROWTH,
            RelationKind.SHARE_OF, Measure.SHARE,
            RelationKind.LEAD_OVER, Measure.LEAD,
            RelationKind.MULTIPLE_OF, Measure.MULTIPLE);

    private final Catalogue catalogue;
    private final RelatedIndicatorFinder related;
    private final StaffWording words;

    NumberFormFiller(Catalogue catalogue, RelatedIndicatorFinder related, StaffWording words) {
        this.catalogue = catalogue;
        this.related = related;
        this.words = words;
    }

    FilledNumber of(Content decided) {
        Map<String, String> values = new TreeMap<>();
        String role = decided.get(DecisionField.ROLE);
        boolean leftOut = role.equals(ReadingRole.LEFT_OUT.code());
        values.put("role", leftOut ? ReadingRole.VALUE.code() : role);
        SAME.forEach(name -> values.put(name, decided.get(name)));
        values.put("area", area(decided));
        values.put("related", decided.get(DecisionField.RELATED_NAME));
        String known = name(ItemKind.INDICATOR, decided.get("indicator"));
        values.put("indicator", known.isEmpty() ? decided.get(DecisionField.INDICATOR_NAME) : known);
        String relation = decided.get(DecisionField.RELATION);
        values.put("relation", relation.isEmpty() ? "" : relation + ":" + decided.get(DecisionField.RELATED));
        return new FilledNumber(
                values, Map.of(), leftOut ? Coded.parse(LeftOut.class, decided.get(DecisionField.REASON)) : null);
    }

    /** A number without a proposed area gets that of the decision before, since most documents are about one area. */
    FilledNumber of(NumberProposal proposal, AnnotatedText text, Language ofDocument, @Nullable Content last) {
        FormValueMap form = new FormValueMap();
        ReadingRole role = proposal.role().value();
        boolean leftOut = role == ReadingRole.LEFT_OUT;
        form.put("role", leftOut ? null : proposal.role(), Coded::code);
        if (leftOut) {
            form.values.put("role", ReadingRole.VALUE.code());
        }
        if (role == ReadingRole.FIELD) {
            Numeral.printed(String.valueOf(text.numbers().get(proposal.at())))
                    .ifPresent(size -> form.values.put("number", size.amount().toPlainString()));
        }
        quantity(form, proposal.quantity());
        subject(form, proposal.subject());
        if (last != null && proposal.subject().area() == null) {
            form.put("area", new Proposed<>(area(last), Confidence.GUESS), Function.identity());
        }
        relation(form, proposal);
        related.base(proposal).ifPresent(name -> form.put("related", name, Function.identity()));
        related.name(proposal, text, ofDocument).ifPresent(name -> form.put("indicator", name, Function.identity()));
        measure(form);
        return new FilledNumber(form.values, form.sure, proposal.reason());
    }

    private static void quantity(FormValueMap form, @Nullable QuantityProposal quantity) {
        if (quantity != null) {
            form.put("number", quantity.numeral(), Numeral::format);
            form.put("number", quantity.range(), Function.identity());
            form.put("unit", quantity.unit(), Unit::code);
            form.put("qualifier", quantity.qualifier(), Qualifier::code);
        }
    }

    private void subject(FormValueMap form, SubjectProposal subject) {
        form.put("period", subject.period(), Period::code);
        form.put("area", subject.area(), area -> name(ItemKind.AREA, String.valueOf(area)));
        if (subject.indicator() == null) {
            form.put("indicator", subject.indicatorWords(), Function.identity());
        } else {
            form.put("indicator", subject.indicator(), item -> name(ItemKind.INDICATOR, String.valueOf(item)));
        }
        form.put("nature", subject.nature(), Coded::code);
    }

    /** The kind of number follows from the published indicator, or else from the unit and the name. */
    private void measure(FormValueMap form) {
        String name = form.values.getOrDefault("indicator", "");
        String code = form.values.getOrDefault("unit", "");
        if (form.values.containsKey("measure") || code.isEmpty()) {
            return;
        }
        Unit unit = Coded.parse(Unit.class, code);
        Selection whole = catalogue.at(catalogue.current()).whole();
        Set<Long> known = KnownSubjectIndex.of(catalogue).find(ItemKind.INDICATOR, name);
        Optional<Measure> published = known.stream()
                .flatMap(item -> whole.find(Indicator.class, item).stream())
                .map(Indicator::measure)
                .findFirst();
        published
                .map(measure -> new Proposed<>(measure, Confidence.LIKELY))
                .or(() -> MeasureFinder.of(name, unit).map(measure -> new Proposed<>(measure, Confidence.GUESS)))
                .ifPresent(measure -> form.put("measure", measure, Measure::code));
    }

    /** The kind of number follows from the relation where it can be only one. */
    private static void relation(FormValueMap form, NumberProposal proposal) {
        RelationProposal relation = proposal.relation();
        if (relation != null) {
            Integer ordinal = relation.ordinal();
            form.put("relation", relation.kind(), kind -> kind.code() + ":" + (ordinal == null ? "" : ordinal));
            Optional.ofNullable(MEASURES.get(relation.kind().value()))
                    .ifPresent(measure -> form.values.put("measure", measure.code()));
        }
    }

    private String area(Content decided) {
        String known = name(ItemKind.AREA, decided.get("area"));
        return known.isEmpty() ? decided.get(DecisionField.AREA_NAME) : known;
    }

    private String name(ItemKind kind, String item) {
        return item.isEmpty()
                ? ""
                : KnownSubjectIndex.of(catalogue)
                        .name(kind, Long.parseLong(item), words.language())
                        .orElse("");
    }

    /** The values while they are put together. */
    private static final class FormValueMap {

        private final Map<String, String> values = new TreeMap<>();
        private final Map<String, Confidence> sure = new TreeMap<>();

        <T> void put(String field, @Nullable Proposed<T> proposed, Function<T, String> text) {
            Optional.ofNullable(proposed).ifPresent(found -> {
                values.put(field, text.apply(found.value()));
                sure.put(field, found.confidence());
            });
        }
    }
}
