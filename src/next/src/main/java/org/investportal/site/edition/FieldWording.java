package org.investportal.site.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.kinds.Claim;
import org.investportal.kinds.Figure;
import org.investportal.kinds.Passage;
import org.investportal.kinds.PrintedNumber;
import org.investportal.kinds.Source;
import org.investportal.value.Coded;
import org.investportal.value.Language;
import org.investportal.value.Period;
import org.investportal.value.Quantity;
import org.investportal.wording.PageText;

/** Says in words what a field of an item says: references by name, choices by label, amounts and periods as on pages. */
final class FieldWording {

    private static final String PARAGRAPHS = "\n\n";

    private final PageText pageText;

    FieldWording(PageText pageText) {
        this.pageText = pageText;
    }

    /** Returns the paragraphs or lines of a field, which may cite figures; none if it is empty. */
    List<String> of(Field field, Object owner) {
        Object value = field.get(owner);
        if (value == null || field.write(owner).isEmpty()) {
            return List.of();
        } else if (value instanceof List<?> list) {
            return list.stream()
                    .map(each -> field.cells().isEmpty() ? title((Long) each) : line(field, each))
                    .toList();
        }
        return Arrays.asList(word(field, owner, value).split(PARAGRAPHS));
    }

    private String line(Field field, Object line) {
        List<String> cells = new ArrayList<>();
        for (Field cell : field.cells()) {
            String words = String.join(" ", of(cell, line));
            if (!words.isEmpty()) {
                cells.add(pageText.message("difference.note", label(cell), words));
            }
        }
        return String.join(pageText.message("list.then"), cells);
    }

    /** Returns the label of a field, with its language if that is not the one of the page. */
    String label(Field field) {
        String label = field.label(pageText.language());
        Language part = field.part();
        return part == null || part == pageText.language()
                ? label
                : pageText.message("difference.in-language", label, pageText.message("language", part));
    }

    private String word(Field field, Object owner, Object value) {
        if (field.isReference()) {
            return title((Long) value);
        } else if (value instanceof Language language) {
            return pageText.message("language", language);
        } else if (value instanceof Coded code) {
            return code.label(pageText.language());
        } else if (value instanceof Boolean yes) {
            return pageText.message(yes ? "difference.yes" : "difference.no");
        } else if (value instanceof Period period) {
            return owner instanceof Figure
                    ? pageText.periods().of(period, pageText.language())
                    : pageText.periods().date(period, pageText.language());
        } else if (owner instanceof Figure figure && value instanceof Quantity) {
            return pageText.wholeValue(figure);
        } else if (value instanceof Quantity quantity) {
            return pageText.quantities().of(quantity, null, pageText.language());
        }
        return value instanceof BigDecimal amount ? amount.toPlainString() : String.valueOf(value);
    }

    private String title(long item) {
        return pageText.content().find(item).map(this::title).orElse("#" + item);
    }

    /** Returns the words by which a list of changes calls an item. */
    String title(Item item) {
        if (item instanceof Figure figure) {
            return pageText.title(figure);
        } else if (item instanceof PrintedNumber number) {
            Source source = pageText.content().get(Source.class, number.source);
            return pageText.message(
                    "difference.printed",
                    pageText.printed(number.token),
                    pageText.shortName(source),
                    pageText.sentence(source, number.place.paragraph(), number.place.sentence()));
        }
        return item instanceof Claim || item instanceof Passage
                ? pageText.prose(item.title(pageText.content())).plain()
                : pageText.name(item);
    }

    static String joined(List<String> paragraphs) {
        return paragraphs.stream().collect(Collectors.joining(PARAGRAPHS));
    }
}
