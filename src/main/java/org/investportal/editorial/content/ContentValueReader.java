package org.investportal.editorial.content;

import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Period;
import org.jspecify.annotations.Nullable;

/** Reads the fields of content as values. A missing or invalid value is an {@link IllegalArgumentException}; for a missing one it names the field. */
public record ContentValueReader(Content content) {

    public String text(String field) {
        String text = content.get(field);
        if (text.isEmpty()) {
            throw new IllegalArgumentException("The field \"" + field + "\" is empty");
        }
        return text;
    }

    @Nullable
    String textOrNone(String field) {
        String text = content.get(field);
        return text.isEmpty() ? null : text;
    }

    public long item(String field) {
        return Long.parseLong(text(field));
    }

    @Nullable
    Long itemOrNone(String field) {
        String text = textOrNone(field);
        return text == null ? null : Long.valueOf(text);
    }

    int number(String field) {
        return Integer.parseInt(text(field));
    }

    @Nullable
    Integer numberOrNone(String field) {
        String text = textOrNone(field);
        return text == null ? null : Integer.valueOf(text);
    }

    Period period(String field) {
        return Period.parse(text(field));
    }

    public <E extends Enum<E> & Coded> E code(String field, Class<E> type) {
        return Coded.parse(type, text(field));
    }

    <E extends Enum<E> & Coded> @Nullable E codeOrNone(String field, Class<E> type) {
        String text = textOrNone(field);
        return text == null ? null : Coded.parse(type, text);
    }
}
