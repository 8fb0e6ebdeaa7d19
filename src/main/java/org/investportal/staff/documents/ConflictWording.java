package org.investportal.staff.documents;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.NumberDecision;
import org.investportal.editorial.content.Content;
import org.investportal.staff.StaffWording;
import org.investportal.wording.PeriodWording;
import org.springframework.stereotype.Component;

/** Says in words what a person has decided about a number. */
@Component
class ConflictWording {

    private final NumberFormFiller filler;
    private final PeriodWording periods;
    private final StaffWording words;

    ConflictWording(NumberFormFiller filler, PeriodWording periods, StaffWording words) {
        this.filler = filler;
        this.periods = periods;
        this.words = words;
    }

    String of(NumberDecision other) {
        return words.of("number.conflict", other.authorName(), decided(other));
    }

    /** Returns the decision with its place and author. */
    String withPlace(NumberDecision decision) {
        return words.of("document.decision", decision.place().code(), decided(decision), decision.authorName());
    }

    /** Returns the indicator, the area and the period of a decision, and the type of figure if it is not the usual one. */
    String subject(Content decided) {
        Map<String, String> values = filler.of(decided).values();
        return joined(Stream.of("indicator", "area", "period", "nature")
                .filter(field -> !values.getOrDefault(field, "").equals(Nature.ACTUAL.code()))
                .map(field -> shown(field, values.getOrDefault(field, ""))));
    }

    private String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(words.of("list.separator")));
    }

    private String decided(NumberDecision decision) {
        FilledNumber filled = filler.of(decision.content());
        LeftOut reason = filled.reason();
        return reason != null
                ? words.of("left-out", reason)
                : joined(Stream.concat(
                        Stream.of("indicator", "area", "period", "number", "unit", "qualifier", "nature", "role")
                                .map(field -> shown(field, filled.values().getOrDefault(field, ""))),
                        relation(decision, filled.values())));
    }

    /** Returns the words for the relation and its parts, each with its label; none if the number has no relation. */
    private Stream<String> relation(NumberDecision decision, Map<String, String> values) {
        String kind = decision.content().get(DecisionField.RELATION);
        if (kind.isEmpty()) {
            return Stream.of();
        }
        String relation = words.of("relation", Coded.parse(RelationKind.class, kind));
        String ordinal = decision.content().get(DecisionField.RELATED);
        String stated =
                ordinal.isEmpty() ? relation : words.of("number.related", relation, beside(decision.place(), ordinal));
        return Stream.concat(
                Stream.of(words.of("edit.mistake", words.of("cell.relation"), stated)),
                Stream.of("related", "whole", "whole-area")
                        .map(part -> Map.entry(part, values.getOrDefault(part, "")))
                        .filter(part -> !part.getValue().isEmpty())
                        .map(part ->
                                words.of("edit.mistake", words.of("number-field." + part.getKey()), part.getValue())));
    }

    private static String beside(Locator place, String ordinal) {
        return new Locator(place.paragraph(), place.sentence(), Integer.parseInt(ordinal)).code();
    }

    /** Returns the words for a field; none for the role of most numbers. */
    private String shown(String field, String value) {
        if (value.isEmpty() || (field.equals("role") && value.equals(ReadingRole.VALUE.code()))) {
            return "";
        }
        return switch (field) {
            case "period" -> periods.of(Period.parse(value), words.language());
            case "unit", "qualifier" -> words.of(field + "-name." + value);
            case "nature", "role" -> words.of(field + "." + value);
            default -> value;
        };
    }
}
