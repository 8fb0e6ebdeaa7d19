package org.investportal.staff.documents;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Locator;
import org.investportal.catalogue.value.Measure;
import org.investportal.catalogue.value.Nature;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.ReadingRole;
import org.investportal.catalogue.value.RelationKind;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.annotation.AnnotatedText;
import org.investportal.editorial.annotation.KnownSubjectIndex;
import org.investportal.editorial.proposal.Confidence;
import org.investportal.staff.SelectOption;
import org.investportal.staff.StaffWording;
import org.investportal.staff.documents.NumberPanelFactory.PanelContent;
import org.investportal.web.FormValidation;
import org.investportal.web.InputField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the fields in the form of a number. Those that are corrected most often come first. */
@Component
class NumberFieldFactory {

    /** In names of each kind that a field suggests. */
    private static final int MOST_KNOWN = 100;

    /** In numbers of the sentence before this one and after it that a relation can lead to. */
    private static final int MOST_BESIDE = 8;

    private static final List<ReadingRole> ROLES = List.of(
            ReadingRole.VALUE, ReadingRole.OTHER_VALUE, ReadingRole.PERIOD, ReadingRole.FIELD, ReadingRole.OTHER_UNIT);
    private static final List<RelationKind> RELATIONS =
            List.of(RelationKind.GROWTH_OF, RelationKind.SHARE_OF, RelationKind.LEAD_OVER, RelationKind.MULTIPLE_OF);

    private final Catalogue catalogue;
    private final StaffWording words;

    NumberFieldFactory(Catalogue catalogue, StaffWording words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    List<NumberField> of(FilledNumber filled, AnnotatedText text, Locator place, PanelContent content) {
        FieldMaker make = new FieldMaker(filled, content.mistakes());
        List<String> indicators = known(ItemKind.INDICATOR, content.added().indicators());
        List<String> areas = known(ItemKind.AREA, content.added().areas());
        return List.of(
                make.known("indicator", indicators, words.of("number.indicator.hint")),
                make.known("area", areas, null),
                make.typed("period"),
                make.typed("number"),
                make.chosen("unit", codes("unit-name", List.of(Unit.values()))),
                make.chosen("qualifier", codes("qualifier-name", List.of(Qualifier.values()))),
                make.chosen("nature", codes("nature", List.of(Nature.values()))),
                make.chosen("relation", relations(text, place, filled.values().getOrDefault("relation", ""))),
                make.known("related", indicators, words.of("number.related.hint")),
                make.known("whole", indicators, words.of("number.whole.hint")),
                make.known("whole-area", areas, words.of("number.whole-area.hint")),
                make.chosen("measure", codes("measure", List.of(Measure.values()))),
                make.chosen("role", codes("role", ROLES)));
    }

    private List<Map.Entry<String, String>> codes(String family, List<? extends Coded> codes) {
        return codes.stream()
                .map(code -> Map.entry(code.code(), words.of(family, code)))
                .toList();
    }

    /** Returns the names that the document adds, then published ones. */
    private List<String> known(ItemKind kind, List<String> added) {
        return Stream.concat(
                        added.stream(),
                        KnownSubjectIndex.of(catalogue).first(kind, MOST_KNOWN, words.language()).stream())
                .distinct()
                .toList();
    }

    private List<Map.Entry<String, String>> relations(AnnotatedText text, Locator place, String chosen) {
        List<AnnotatedText.SentencePiece> near = text.sentence(place).pieces().stream()
                .filter(piece -> piece.place() != null
                        && !piece.place().equals(place)
                        && (Math.abs(piece.place().ordinal() - place.ordinal()) <= MOST_BESIDE
                                || chosen.endsWith(":" + piece.place().ordinal())))
                .toList();
        return RELATIONS.stream()
                .flatMap(kind -> Stream.concat(
                        near.stream()
                                .map(piece -> Map.entry(
                                        kind.code() + ":"
                                                + (piece.place() == null
                                                        ? ""
                                                        : piece.place().ordinal()),
                                        words.of("number.related", words.of("relation", kind), piece.text()))),
                        Stream.of(Map.entry(
                                kind.code() + ":", words.of("number.related.elsewhere", words.of("relation", kind))))))
                .toList();
    }

    /** Makes the fields of one number. */
    private final class FieldMaker {

        private final FilledNumber filled;
        private final FormValidation mistakes;

        FieldMaker(FilledNumber filled, FormValidation mistakes) {
            this.filled = filled;
            this.mistakes = mistakes;
        }

        NumberField typed(String name) {
            return field(name, null, List.of(), List.of());
        }

        NumberField known(String name, List<String> names, @Nullable String hint) {
            return field(name, hint, List.of(), names);
        }

        NumberField chosen(String name, List<Map.Entry<String, String>> codes) {
            String value = filled.values().getOrDefault(name, "");
            Stream<Map.Entry<String, String>> strange = value.isEmpty()
                            || codes.stream().anyMatch(code -> code.getKey().equals(value))
                    ? Stream.of()
                    : Stream.of(Map.entry(value, words.of("edit.strange", value)));
            List<SelectOption> options = Stream.of(
                            Stream.of(Map.entry("", words.of("edit.choose"))), strange, codes.stream())
                    .flatMap(entries -> entries)
                    .map(code -> new SelectOption(
                            code.getKey(), code.getValue(), code.getKey().equals(value)))
                    .toList();
            return field(name, null, options, List.of());
        }

        private String label(String name) {
            return switch (name) {
                case "role", "relation" -> words.of("cell." + name);
                case "related", "whole", "whole-area" -> words.of("number-field." + name);
                default -> words.of("field." + name);
            };
        }

        private NumberField field(String name, @Nullable String hint, List<SelectOption> options, List<String> known) {
            Confidence confidence = filled.sure().get(name);
            return new NumberField(
                    InputField.of(name, filled.values().get(name), mistakes),
                    label(name),
                    hint,
                    confidence == null ? null : words.of("confidence", confidence),
                    options,
                    known);
        }
    }
}
