package org.investportal.staff.comparison;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Period;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.Quantity;
import org.investportal.catalogue.value.Unit;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Field;
import org.investportal.editorial.content.PublishedContentReader;
import org.investportal.editorial.content.Schema;
import org.investportal.editorial.content.Subject;
import org.investportal.editorial.position.SiblingOrder;
import org.investportal.staff.DraftWording;
import org.investportal.staff.FieldWording;
import org.investportal.staff.comparison.VersionComparer.Version;

/** Words a field of content as its readers will see it. Content that cannot be understood is shown as it is. */
final class ReaderWording {

    private final DraftWording.At wording;
    private final FieldWording fields;
    private final PublishedContentReader published;
    private final Map<Long, String> drafts;
    private final Map<Long, Content> sources;

    /**
     * Creates the wording of a change.
     *
     * @param drafts the names of the items that are in drafts only
     * @param sources the sources in the change, by item
     */
    ReaderWording(
            DraftWording.At wording,
            FieldWording fields,
            PublishedContentReader published,
            Map<Long, String> drafts,
            Map<Long, Content> sources) {
        this.wording = wording;
        this.fields = fields;
        this.published = published;
        this.drafts = drafts;
        this.sources = sources;
    }

    String of(Subject subject, Field field, Version version) {
        ItemKind kind = subject.kind();
        Content content = version.content();
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
            case LINES -> lines(kind, field, content);
            case POSITION -> position(subject, text, version);
            case WHOLE, SLUG, DIGEST, URL, PHONE, EMAIL -> text;
        };
    }

    /** Returns the words for a position among the siblings that the version has beside it. */
    private String position(Subject subject, String text, Version version) {
        String parent = Schema.of(subject.kind())
                .parent()
                .map(field -> version.content().get(field.name()))
                .orElse("");
        try {
            int at = Integer.parseInt(text);
            SiblingOrder order = SiblingOrder.of(published.at(version.edition()), version.drafts(), subject, parent);
            String after = order.isLast(at) ? "position.last" : "position.after";
            return SiblingOrder.named(order.choice(at))
                    .map(sibling -> wording.message(after, name(sibling)))
                    .orElseGet(() -> wording.message("position.first"));
        } catch (NumberFormatException unreadable) {
            return text;
        }
    }

    private String lines(ItemKind kind, Field field, Content content) {
        String text = content.get(field.name());
        LongPredicate inPages = kind == ItemKind.SOURCE ? source -> isInPages(content) : this::isInPages;
        return field.form() == null ? text : new LineWording(wording, this::name, inPages).of(field.form(), text);
    }

    private boolean isInPages(long source) {
        Content draft = sources.get(source);
        return draft == null ? wording.isInPages(source) : isInPages(draft);
    }

    private static boolean isInPages(Content source) {
        return source.get("paragraphs").isEmpty();
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
