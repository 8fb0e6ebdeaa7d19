package org.investportal.site.general;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.investportal.core.Attribute;
import org.investportal.core.Description;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.core.Text;
import org.investportal.reading.EmailSyntax;
import org.investportal.site.general.FieldValue.Piece;
import org.investportal.value.Coded;
import org.investportal.value.Language;
import org.investportal.value.Period;
import org.investportal.value.Quantity;
import org.investportal.wording.PageText;
import org.jspecify.annotations.Nullable;

/** Says the value of any field of an item, or of a cell of one of its lines, in the words of a page. */
final class FieldWording {

    private final PageText pageText;

    FieldWording(PageText pageText) {
        this.pageText = pageText;
    }

    /** Returns the fields of a kind, words in two languages once. */
    static List<Field> fields(Description kind) {
        return once(kind.fields());
    }

    private static List<Field> once(List<Field> fields) {
        return fields.stream().filter(field -> field.part() != Language.ZH).toList();
    }

    /** Returns the words of a field in both languages. */
    static Text words(Field english, List<Field> all, Object owner) {
        Field chinese = all.stream()
                .filter(field -> field.property().equals(english.property()) && field.part() == Language.ZH)
                .findFirst()
                .orElseThrow();
        return new Text((String) english.get(owner), (String) chinese.get(owner));
    }

    FieldValue of(Field field, Item item) {
        return new FieldValue(
                field.label(pageText.language()), lines(field, item.kind().fields(), item));
    }

    private List<List<Piece>> lines(Field field, List<Field> all, Object owner) {
        Object value = field.part() == null ? field.get(owner) : words(field, all, owner);
        if (value instanceof List<?> list) {
            return field.isReference()
                    ? list.stream().map(to -> List.of(reference((Long) to))).toList()
                    : list.stream().map(line -> line(field, line)).toList();
        }
        Piece piece = value == null ? null : piece(field, value);
        return piece == null ? List.of() : List.of(List.of(piece));
    }

    /** Returns the cells of a line that have a value. */
    private List<Piece> line(Field field, Object line) {
        return once(field.cells()).stream()
                .flatMap(cell -> lines(cell, field.cells(), line).stream())
                .flatMap(List::stream)
                .toList();
    }

    private @Nullable Piece piece(Field field, Object value) {
        Language language = pageText.language();
        if (field.isReference()) {
            return reference((Long) value);
        } else if (value instanceof Text text) {
            String words = field.attribute().prose() ? pageText.prose(text).plain() : pageText.text(text);
            return words == null || words.isEmpty() ? null : new Piece(words, null);
        } else if (value instanceof String words) {
            return new Piece(words, link(field.attribute().form(), words));
        }
        return new Piece(plain(value, language), null);
    }

    private String plain(Object value, Language language) {
        if (value instanceof Period period) {
            return pageText.periods().date(period, language);
        } else if (value instanceof Quantity quantity) {
            return pageText.quantities().of(quantity, null, language);
        } else if (value instanceof LocalDate day) {
            return pageText.periods().day(day, language);
        } else if (value instanceof Coded code) {
            return code.label(language);
        } else if (value instanceof Boolean is) {
            return pageText.message(is ? "general.yes" : "general.no");
        }
        return String.valueOf(value);
    }

    private Piece reference(Long to) {
        return new Piece(
                pageText.name(to),
                pageText.content()
                        .find(to)
                        .map(item -> pageText.pageOf(item.item))
                        .orElse(null));
    }

    /** Returns where a text leads that is an address. Others were typed by somebody: only addresses of the web become links. */
    private static @Nullable String link(Attribute.Form form, String words) {
        return switch (form) {
            case URL -> words.matches("https?://.+") && isProper(words) ? words : null;
            case EMAIL -> EmailSyntax.mailto(words);
            case PHONE -> "tel:" + words.replaceAll("[^+0-9]", "");
            default -> null;
        };
    }

    private static boolean isProper(String address) {
        return Stream.of(address).map(URI::create).map(URI::getHost).allMatch(Objects::nonNull);
    }
}
