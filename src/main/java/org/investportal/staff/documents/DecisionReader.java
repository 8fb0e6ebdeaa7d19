package org.investportal.staff.documents;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Indicator;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LeftOut;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.PeriodBasis;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.annotation.DecisionField;
import org.investportal.editorial.annotation.KnownSubjectIndex;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.FieldReader;
import org.investportal.editorial.input.FieldReading;
import org.investportal.editorial.proposal.Confidence;
import org.investportal.editorial.proposal.NumberProposal;
import org.investportal.editorial.proposal.Proposed;
import org.investportal.staff.FormInput;
import org.investportal.staff.StaffWording;
import org.investportal.web.FormValidation;
import org.springframework.stereotype.Component;

/** Reads the form of a number, with the readers of the form of a figure. */
@Component
class DecisionReader {

    private static final Schema FIGURE = Schema.of(ItemKind.FIGURE);
    private static final Schema INDICATOR = Schema.of(ItemKind.INDICATOR);
    private static final Schema AREA = Schema.of(ItemKind.AREA);
    private static final List<String> OF_A_FIGURE = List.of("period", "number", "unit", "qualifier", "nature");
    private static final List<String> VALUES =
            List.of(ReadingRole.VALUE.code(), ReadingRole.OTHER_VALUE.code(), ReadingRole.OTHER_UNIT.code());
    private static final List<String> IN_A_RELATION = List.of("related", "whole", "whole-area");
    private static final int SHOWN = 60;
    private static final int LONGEST_NAME = 200;

    private static final Pattern RELATION = Pattern.compile("([a-z-]{1,40}):((?:[1-9]\\d{0,3})?)");

    private final FieldReader fields;
    private final Catalogue catalogue;
    private final StaffWording words;

    DecisionReader(FieldReader fields, Catalogue catalogue, StaffWording words) {
        this.fields = fields;
        this.catalogue = catalogue;
        this.words = words;
    }

    /** Returns the reason whose button was pressed, if one was. */
    static Optional<Content> leftOut(NumberForm form) {
        return Stream.of(LeftOut.values())
                .filter(reason -> reason.code().equals(form.then()))
                .findFirst()
                .map(reason -> Content.of(
                        Map.of(DecisionField.ROLE, ReadingRole.LEFT_OUT.code(), DecisionField.REASON, reason.code())));
    }

    /**
     * The number that is decided.
     *
     * @param language the language of the document
     * @param added the names that the document adds
     */
    record NumberRead(String printed, Optional<NumberProposal> proposal, Language language, NewNameList added) {}

    /** Returns what the form decides; the content counts only if there are no mistakes. */
    Content read(NumberForm form, NumberRead number, FormValidation mistakes) {
        Map<String, String> typed = form.values();
        String role = String.valueOf(typed.get("role"));
        Map<String, String> decided = new TreeMap<>(Map.of(DecisionField.ROLE, role));
        if (role.equals(ReadingRole.PERIOD.code())) {
            decided.put("number", number.printed());
        } else if (role.equals(ReadingRole.FIELD.code())) {
            Field size = FIGURE.field("field-size").orElseThrow();
            decided.put(
                    "number",
                    required("number", size, Map.of("field-size", typed.getOrDefault("number", "")), mistakes));
        } else if (VALUES.contains(role)) {
            value(typed, decided, number, mistakes);
            area(form, decided, number, mistakes);
        } else {
            mistakes.add("role", words.of("number.role.required"));
        }
        return Content.of(decided);
    }

    private void value(
            Map<String, String> typed, Map<String, String> decided, NumberRead number, FormValidation mistakes) {
        indicator(typed.getOrDefault("indicator", ""), number.language(), decided, mistakes);
        OF_A_FIGURE.forEach(
                name -> decided.put(name, required(name, FIGURE.field(name).orElseThrow(), typed, mistakes)));
        unit(typed.getOrDefault("indicator", ""), decided, mistakes);
        relation(typed, decided, mistakes);
        decided.put("measure", read("measure", INDICATOR.field("measure").orElseThrow(), typed, mistakes));
        decided.put(
                DecisionField.BASIS,
                basis(String.valueOf(decided.get("period")), number.proposal()).code());
    }

    private void indicator(String name, Language language, Map<String, String> decided, FormValidation mistakes) {
        Set<Long> known = find(ItemKind.INDICATOR, name, mistakes);
        if (isMasked(name)) {
            mistakes.add("indicator", words.of("number.required", words.of("field.indicator")));
        } else if (known.size() == 1) {
            decided.put("indicator", String.valueOf(known.iterator().next()));
        } else {
            Field field = INDICATOR.field("name." + language.code()).orElseThrow();
            decided.put(
                    DecisionField.INDICATOR_NAME, required("indicator", field, Map.of(field.name(), name), mistakes));
        }
    }

    /** All figures of an indicator have one unit; the same amount may be printed in another one beside it. */
    private void unit(String name, Map<String, String> decided, FormValidation mistakes) {
        if (ReadingRole.OTHER_UNIT.code().equals(decided.get(DecisionField.ROLE))) {
            return;
        }
        String item = decided.getOrDefault("indicator", "");
        Optional<Unit> unit = item.isEmpty()
                ? Optional.empty()
                : catalogue
                        .at(catalogue.current())
                        .whole()
                        .find(Indicator.class, Long.parseLong(item))
                        .map(Indicator::unit);
        unit.filter(stated -> !stated.code().equals(decided.get("unit")))
                .ifPresent(stated ->
                        mistakes.add("indicator", words.of("number.unit", name, words.of("unit-name", stated))));
    }

    /** An unknown name is a new area only if the document has it already, or if the person has seen that it is unknown: it may be mistyped. */
    private void area(NumberForm form, Map<String, String> decided, NumberRead number, FormValidation mistakes) {
        String name = form.values().getOrDefault("area", "");
        Set<Long> known = find(ItemKind.AREA, name, mistakes);
        if (isMasked(name)) {
            mistakes.add("area", words.of("number.required", words.of("field.area")));
        } else if (known.size() == 1) {
            decided.put("area", String.valueOf(known.iterator().next()));
        } else if (name.isEmpty() || number.added().hasArea(name) || name.equals(FormInput.line(form.newArea()))) {
            Field field = AREA.field("name." + number.language().code()).orElseThrow();
            decided.put(DecisionField.AREA_NAME, required("area", field, Map.of(field.name(), name), mistakes));
        } else {
            mistakes.add("area", words.of("number.area.unknown", name.substring(0, Math.min(SHOWN, name.length()))));
        }
    }

    private Set<Long> find(ItemKind kind, String name, FormValidation mistakes) {
        Set<Long> known = KnownSubjectIndex.of(catalogue).find(kind, name);
        if (known.size() > 1) {
            String item = "#" + known.iterator().next();
            mistakes.add(kind.code(), words.of("number.ambiguous", name, item));
        }
        return known;
    }

    private void relation(Map<String, String> typed, Map<String, String> decided, FormValidation mistakes) {
        Matcher relation = RELATION.matcher(typed.getOrDefault("relation", ""));
        if (relation.matches()
                && Stream.of(RelationKind.values()).anyMatch(kind -> kind.code().equals(relation.group(1)))) {
            decided.put(DecisionField.RELATION, relation.group(1));
            decided.put(DecisionField.RELATED, relation.group(2));
            decided.put(DecisionField.RELATED_NAME, cut(typed.getOrDefault("related", "")));
            decided.put(DecisionField.WHOLE, cut(typed.getOrDefault("whole", "")));
            decided.put(DecisionField.WHOLE_AREA, cut(typed.getOrDefault("whole-area", "")));
            IN_A_RELATION.stream()
                    .filter(name -> isMasked(typed.getOrDefault(name, "")))
                    .forEach(name -> mistakes.add(name, words.of("number.required", words.of("number-field." + name))));
        }
    }

    /** Returns whether the form shows the mark of suppressed words, which is no name. */
    private static boolean isMasked(String name) {
        return name.equals(Suppression.MARK);
    }

    private static String cut(String name) {
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }

    /** A period that the rules took from an earlier sentence, and that the person left as it was, is not stated beside the number. */
    private static PeriodBasis basis(String period, Optional<NumberProposal> proposal) {
        if (period.equals(Period.UNDATED.code())) {
            return PeriodBasis.UNDATED;
        }
        Proposed<Period> proposed =
                proposal.map(number -> number.subject().period()).orElse(null);
        boolean guessed = proposed != null
                && proposed.confidence() == Confidence.GUESS
                && proposed.value().code().equals(period);
        return guessed ? PeriodBasis.INFERRED : PeriodBasis.STATED;
    }

    private String required(String name, Field field, Map<String, String> typed, FormValidation mistakes) {
        String read = read(name, field, typed, mistakes);
        if (read.isEmpty()) {
            mistakes.add(name, words.of("number.required", words.of("field." + name)));
        }
        return read;
    }

    private String read(String name, Field field, Map<String, String> typed, FormValidation mistakes) {
        FieldReading reading = fields.read(field, typed, words.language());
        if (reading.problem() != null) {
            String[] arguments = reading.problem().arguments().toArray(String[]::new);
            mistakes.add(
                    name,
                    words.of(
                            "edit.mistake",
                            words.of("field." + name),
                            words.of(reading.problem().key(), arguments)));
        }
        return reading.canonical();
    }
}
