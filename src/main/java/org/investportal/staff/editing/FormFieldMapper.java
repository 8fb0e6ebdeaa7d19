package org.investportal.staff.editing;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.editorial.change.DerivedFieldReader;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.FieldType;
import org.investportal.editorial.content.LineForm;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.input.BareAmountFinder;
import org.investportal.staff.CheckMessage;
import org.investportal.staff.FieldWording;
import org.investportal.staff.StaffWording;
import org.investportal.staff.editing.FormField.Control;
import org.investportal.staff.options.FormOption;
import org.investportal.staff.options.OptionGroup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows the fields of a form, with what was typed, what was made of it and what there is to choose. */
@Component
class FormFieldMapper {

    /** Groups of fields that are rarely changed. */
    private static final Set<String> FOLDED =
            Set.of(Schema.MEASURED, "identity", "details", "ranking", "contact", "links", "notes");

    /** Types of fields that say how they are understood while they are filled in. */
    private static final Set<FieldType> SAID_BACK = Set.of(FieldType.NUMBER, FieldType.PERIOD, FieldType.DATE);

    private final FormRowMapper rows;
    private final SourceNumberMapper numbers;
    private final FieldValueWording fieldValueWording;
    private final FieldWording names;
    private final StaffWording words;

    FormFieldMapper(
            FormRowMapper rows,
            SourceNumberMapper numbers,
            FieldValueWording fieldValueWording,
            FieldWording names,
            StaffWording words) {
        this.rows = rows;
        this.numbers = numbers;
        this.fieldValueWording = fieldValueWording;
        this.names = names;
        this.words = words;
    }

    /** A figure that is not published yet begins with what it measures, since its unit follows from that. */
    List<FormGroup> groups(Schema schema, FormResult read, FormContext context) {
        boolean fresh = context.published().isEmpty();
        return schema.groups().stream()
                .sorted(Comparator.comparing(group -> !(fresh && group.name().equals(Schema.MEASURED))))
                .map(group -> group(schema.kind(), group, read, context))
                .toList();
    }

    private FormGroup group(ItemKind kind, Schema.Group group, FormResult read, FormContext context) {
        List<FormField> fields = group.fields().stream()
                .map(field -> field(kind, field, read, context))
                .toList();
        boolean folded = FOLDED.contains(group.name()) && fields.stream().noneMatch(FormField::isOpen);
        return new FormGroup(
                group.name(),
                words.of("group." + group.name()),
                fields,
                folded,
                folded ? content(fields) : "",
                additions(group));
    }

    private List<FormOption> additions(Schema.Group group) {
        return group.fields().stream()
                .flatMap(FormFieldMapper::kinds)
                .distinct()
                .map(kind ->
                        new FormOption(FormGroup.ADD + kind.code(), words.of("edit.save-and-add", names.kind(kind))))
                .toList();
    }

    /** Returns the kinds of the items that a field chooses. */
    private static Stream<ItemKind> kinds(Field field) {
        return Stream.concat(
                field.refersTo().stream(),
                ContentForm.layout(field).stream()
                        .flatMap(layout -> layout.columns().stream())
                        .flatMap(lineColumn -> Stream.ofNullable(lineColumn.refersTo())));
    }

    private String content(List<FormField> fields) {
        String content = fields.stream()
                .filter(field -> !field.isEmpty())
                .map(FormField::content)
                .collect(joining(" · "));
        return content.isEmpty() ? words.of("edit.nothing") : content;
    }

    private FormField field(ItemKind kind, Field field, FormResult read, FormContext context) {
        String value = ContentForm.layout(field).isPresent() ? "" : read.form().text(field);
        Language language = field.language();
        Control control = control(field, context);
        OptionSearch.Offer searched = searched(field, value, read, context);
        List<OptionGroup> choices = choices(kind, field, value, searched, context);
        return new FormField(
                field.name(),
                names.label(field),
                control,
                language == null ? null : language.code(),
                language == null || language == Language.EN ? names.hint(kind, field) : null,
                field.required() && !isFilledIn(kind, field),
                control == Control.GIVEN ? context.published().get(field.name()) : value,
                read.mistakes().of(field.name()),
                understood(field, read),
                warnings(kind, field, value, context),
                context.remarks().getOrDefault(field.name(), List.of()),
                control == Control.CHOICE && isStrange(value, choices),
                choices,
                field.type() == FieldType.REFERENCE ? context.search().source(field, field.refersTo()) : null,
                Stream.concat(context.search().boxes(field).stream(), searched.boxes().stream())
                        .toList(),
                rows.of(field, read, context),
                sources(field, read, context, searched),
                conflict(kind, field, value, context));
    }

    /** Returns the printed numbers or siblings that a field offers, or those that match a search. */
    private OptionSearch.Offer searched(Field field, String value, FormResult read, FormContext context) {
        if (field.form() == LineForm.READING) {
            return numbers.offer(field, read, context);
        }
        return field.type() == FieldType.POSITION
                ? context.search().siblings(field, context.positions(), value)
                : new OptionSearch.Offer(List.of(), List.of());
    }

    private List<SourceNumberList> sources(
            Field field, FormResult read, FormContext context, OptionSearch.Offer searched) {
        return field.form() == LineForm.READING && !searched.groups().isEmpty()
                ? numbers.of(field, read, context, searched)
                : List.of();
    }

    /** An item without a position is the last of its siblings. */
    private static boolean isFilledIn(ItemKind kind, Field field) {
        return field.type() == FieldType.POSITION || DerivedFieldReader.isDerived(kind, field);
    }

    private static @Nullable String understood(Field field, FormResult read) {
        String said = read.understood().get(field.name());
        return said == null && SAID_BACK.contains(field.type()) ? "" : said;
    }

    private static Control control(Field field, FormContext context) {
        if (field.given() && !context.published().isEmpty()) {
            return Control.GIVEN;
        }
        return switch (field.type()) {
            case CODE, REFERENCE, POSITION -> Control.CHOICE;
            case WORDS -> Control.TEXT;
            case LINES -> ContentForm.layout(field).isPresent() ? Control.ROWS : Control.TEXT;
            default -> Control.LINE;
        };
    }

    private List<OptionGroup> choices(
            ItemKind kind, Field field, String value, OptionSearch.Offer searched, FormContext context) {
        return switch (field.type()) {
            case REFERENCE -> context.search().choices(field, value);
            case POSITION -> context.positions().of(value, searched.groups());
            case CODE ->
                List.of(new OptionGroup(
                        "",
                        field.codes().stream()
                                .map(code -> new FormOption(code, names.code(kind, field, code)))
                                .toList()));
            default -> List.of();
        };
    }

    /** Tells whether the value was sent and is no valid choice. It is shown all the same, so that no typed value is lost. */
    static boolean isStrange(String value, List<OptionGroup> choices) {
        return !value.isEmpty()
                && choices.stream()
                        .flatMap(group -> group.options().stream())
                        .noneMatch(choice -> choice.value().equals(value));
    }

    /** Returns the warnings of the checklist for the field, and a warning for each amount that is written in its text. */
    private List<CheckMessage> warnings(ItemKind kind, Field field, String value, FormContext context) {
        boolean words = field.type() == FieldType.WORDS || field.type() == FieldType.NAME;
        Stream<String> bare = words ? BareAmountFinder.in(kind, value).stream() : Stream.empty();
        return Stream.concat(
                        context.checklist().getOrDefault(field.name(), List.of()).stream(),
                        bare.map(amount -> new CheckMessage(this.words.of("edit.bare-amount", amount), null)))
                .toList();
    }

    private @Nullable FormConflict conflict(ItemKind kind, Field field, String value, FormContext context) {
        boolean chosen = field.type() == FieldType.POSITION && !value.isBlank();
        return Optional.ofNullable(context.conflicts().get(field.name()))
                .map(conflict -> new FormConflict(
                        conflict.theirs(),
                        fieldValueWording.of(kind, field, conflict.theirs(), context),
                        conflict.base(),
                        fieldValueWording.of(kind, field, conflict.base(), context),
                        fieldValueWording.of(kind, field, chosen ? value : conflict.mine(), context)))
                .orElse(null);
    }
}
