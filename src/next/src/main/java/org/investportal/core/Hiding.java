package org.investportal.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Hides words in items and editions, whatever the case of their letters and the white space between them. What does not have them stays the same object. */
final class Hiding {

    static final String MARK = "[…]";

    /** Hides nothing. */
    static final Hiding NONE = new Hiding(List.of());

    private final Optional<Pattern> hidden;

    Hiding(List<String> words) {
        hidden = words.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        words.stream()
                                .sorted((one, other) -> other.length() - one.length())
                                .map(Hiding::spaced)
                                .collect(Collectors.joining("|")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String spaced(String words) {
        return Stream.of(words.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    boolean isEmpty() {
        return hidden.isEmpty();
    }

    private @Nullable String text(@Nullable String text) {
        return text == null || hidden.isEmpty()
                ? text
                : hidden.get().matcher(text).replaceAll(MARK);
    }

    private Text text(Text words) {
        return new Text(text(words.en()), text(words.zh()));
    }

    Edition edition(Edition edition) {
        Edition shown = new Edition(
                edition.number(),
                edition.publishedAt(),
                text(edition.summary()),
                edition.undoes(),
                edition.selfApproved(),
                edition.entries().stream()
                        .map(entry ->
                                new Edition.Entry(entry.item(), entry.kind(), entry.change(), text(entry.reason())))
                        .toList());
        return shown.equals(edition) ? edition : shown;
    }

    Item item(Item item) {
        Map<String, String> changed = new TreeMap<>();
        for (Field field : item.kind().fields()) {
            String text = field.write(item);
            String shown = field.cells().isEmpty() ? cell(field, text) : lines(field, item);
            if (!shown.equals(text)) {
                changed.put(field.name(), shown);
            }
        }
        if (changed.isEmpty()) {
            return item;
        }
        Map<String, String> texts = item.kind().write(item);
        texts.putAll(changed);
        Item shown = item.kind().read(item.item, item.edition, texts);
        shown.gone = item.gone;
        return shown;
    }

    private String lines(Field field, Item item) {
        List<String> rows = new ArrayList<>();
        for (Object line : (List<?>) Objects.requireNonNull(field.get(item))) {
            List<String> cells = new ArrayList<>(List.of(String.valueOf(((Line) line).id())));
            field.cells().forEach(cell -> cells.add(cell(cell, cell.write(line))));
            rows.add(Rows.join(cells));
        }
        return String.join("\n", rows);
    }

    /** Hides words in a field with words. An address or number of a person is hidden as a whole, and what is part of our own addresses stays. */
    private String cell(Field field, String text) {
        if ((field.part() == null && field.java() != String.class)
                || field.attribute().form() == Attribute.Form.SLUG) {
            return text;
        }
        String shown = Objects.requireNonNull(text(text));
        if (shown.equals(text)) {
            return text;
        }
        int longest = field.attribute().max();
        return field.attribute().form() != Attribute.Form.PLAIN
                ? ""
                : shown.length() > longest ? shown.substring(0, longest) : shown;
    }
}
