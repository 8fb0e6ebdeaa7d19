package org.investportal.staff.comparison;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;

/** Words a field of content as its readers will see it. Content that cannot be understood is shown as it is. */
final class ReaderWording {

    private final DraftWording.At wording;
    private final FieldWording fields;
    private final Map<Long, String> drafts;

    /** @param drafts the names of the items that are in drafts only */
    ReaderWording(DraftWording.At wording, FieldWording fields, Map<Long, String> drafts) {
        this.wording = wording;
        this.fields = fields;
        this.drafts = drafts;
    }

    String of(ItemKind kind, Field field, Content content) {
        String text = content.get(field.name());
        if (text.isEmpty()) {
            return "";
        }
        return switch (field.type()) {
            case REFERENCE -> name(text);
            case CODE -> fields.code(kind, field, text);
            case PERIOD -> period(text, wording::period);
            case DATE -> period(text, wording::date);
            case NUMBER -> value(text, content);
            case NAME, WORDS -> words(text);
            case LINES -> lines(field, text);
            case WHOLE, SLUG, DIGEST, URL, PHONE, EMAIL -> text;
        };
    }

    private String lines(Field field, String text) {
        return field.form() == null ? text : new LineWording(wording, this::name).of(field.form(), text);
    }

    String name(String id) {
        if (!id.matches("\\d{1,18}")) {
            return id;
        }
        long item = Long.parseLong(id);
        return wording.name(item).orElseGet(() -> drafts.getOrDefault(item, "#" + id));
    }

    private static String period(String text, Function<Period, String> wording) {
        try {
            return wording.apply(Period.parse(text));
        } catch (IllegalArgumentException unreadable) {
            return text;
        }
    }

    private String value(String text, Content content) {
        try {
            Quantity quantity = Quantity.of(
                    text,
                    Coded.parse(Unit.class, content.get("unit")),
                    Coded.parse(Qualifier.class, content.get("qualifier")));
            String indicator = content.get("indicator");
            return wording.value(quantity, indicator.matches("\\d{1,18}") ? Long.parseLong(indicator) : 0);
        } catch (IllegalArgumentException unreadable) {
            return text;
        }
    }

    private String words(String text) {
        return Arrays.stream(text.split("\n\n"))
                .map(paragraph -> wording.prose(paragraph).plain())
                .collect(Collectors.joining("\n\n"));
    }
}
