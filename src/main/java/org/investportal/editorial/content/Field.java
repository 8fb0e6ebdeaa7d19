package org.investportal.editorial.content;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;

/**
 * A field of the content that staff edit.
 *
 * @param name its name, unique in its schema: {@code note.footnote.en}
 * @param required whether the field must be filled in before publication
 * @param given whether the field is set once, for a new thing, and then stays
 * @param language the language of a field of words
 * @param refersTo the kinds of things that a reference can choose
 * @param codes the codes that a field of codes can choose
 * @param form the form of a field of lines
 * @param longest the largest number of characters
 */
public record Field(
        String name,
        FieldType type,
        boolean required,
        boolean given,
        @Nullable Language language,
        List<ItemKind> refersTo,
        List<String> codes,
        @Nullable LineForm form,
        int longest) {

    /** The names of the fields whose text is the same in all languages. */
    private static final Set<String> WITHOUT_LANGUAGE = Stream.of(TextField.values())
            .filter(TextField::isSameInAllLanguages)
            .map(TextField::code)
            .collect(Collectors.toUnmodifiableSet());

    private static final int SHORT = 80;
    private static final int EMAIL = 254;
    private static final int LINE = 400;
    private static final int ADDRESS = 1000;
    private static final int LONG = 8000;
    private static final int LINES = 200_000;

    /** Returns the name without its language, for labels. */
    public String label() {
        return language == null
                ? name
                : name.substring(0, name.length() - language.code().length() - 1);
    }

    /** Tells whether the field belongs to the own row of the thing: it holds neither a text nor lines. */
    public boolean isOfOwnRow() {
        return !isText() && form == null;
    }

    /** Tells whether the field holds a text for readers, in one language or the same in all. */
    public boolean isText() {
        return language != null || WITHOUT_LANGUAGE.contains(name);
    }

    public static Field of(String name, FieldType type) {
        return new Field(name, type, false, false, null, List.of(), List.of(), null, longest(type));
    }

    private static int longest(FieldType type) {
        return switch (type) {
            case URL -> ADDRESS;
            case EMAIL -> EMAIL;
            case NAME -> LINE;
            case WORDS -> LONG;
            case LINES -> LINES;
            default -> SHORT;
        };
    }

    static Field reference(String name, ItemKind... kinds) {
        return new Field(name, FieldType.REFERENCE, false, false, null, List.of(kinds), List.of(), null, SHORT);
    }

    static <E extends Enum<E> & Coded> Field code(String name, Class<E> codes) {
        return code(name, EnumSet.allOf(codes));
    }

    static Field code(String name, Collection<? extends Coded> codes) {
        List<String> all = codes.stream().map(Coded::code).toList();
        return new Field(name, FieldType.CODE, false, false, null, List.of(), all, null, SHORT);
    }

    static Field lines(String name, LineForm form) {
        return new Field(name, FieldType.LINES, false, false, null, List.of(), List.of(), form, LINES);
    }

    static Field words(String name, FieldType type, Language language) {
        return new Field(
                name + "." + language.code(), type, false, false, language, List.of(), List.of(), null, longest(type));
    }

    /** Creates fields of a required text: English is required, other languages may follow. */
    static List<Field> required(TextField text) {
        return optional(text).stream()
                .map(field -> field.language() == Language.EN ? field.must() : field)
                .toList();
    }

    static List<Field> optional(TextField text) {
        FieldType type = switch (text) {
            case SUMMARY, BODY, DEFINITION -> FieldType.WORDS;
            default -> FieldType.NAME;
        };
        return Stream.of(Language.values())
                .map(language -> words(text.code(), type, language))
                .toList();
    }

    Field must() {
        return new Field(name, type, true, given, language, refersTo, codes, form, longest);
    }

    Field once() {
        return new Field(name, type, required, true, language, refersTo, codes, form, longest);
    }
}
