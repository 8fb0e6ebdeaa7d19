package org.investportal.editorial.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.investportal.catalogue.row.FigureReferencePattern;
import org.investportal.catalogue.value.ItemKind;

/**
 * A reference from a field to another thing, which must exist when the field is published.
 *
 * @param kinds the kinds that the thing may have; none if a link leads to its page
 * @param isCited whether the reference is a citation of a figure in words
 */
public record FieldReference(String field, long item, Set<ItemKind> kinds, boolean isCited) {

    private static final Set<ItemKind> THINGS = Set.of(
            ItemKind.ORGANISATION,
            ItemKind.PLACE,
            ItemKind.POLICY,
            ItemKind.CLAIM,
            ItemKind.INDICATOR,
            ItemKind.FIGURE);

    /** Tells whether the item is a headline figure. */
    public boolean isHeadline() {
        return field.equals("headlines");
    }

    /** Tells whether a text links to the page of the item. */
    public boolean isLink() {
        return kinds.isEmpty();
    }

    /**
     * Returns all references in content of that kind, and the links in its texts to pages of items.
     *
     * @param pages finds the item of the page at a path
     */
    public static List<FieldReference> withLinks(
            ItemKind kind, Content content, Function<String, Optional<Long>> pages) {
        Stream<FieldReference> links = Schema.of(kind).fields().stream()
                .filter(field -> field.type() == FieldType.WORDS)
                .flatMap(field -> PageLink.in(content.get(field.name()))
                        .flatMap(link -> pages.apply(link.path()).stream())
                        .map(item -> new FieldReference(field.name(), item, Set.of(), false)));
        return Stream.concat(in(kind, content).stream(), links).toList();
    }

    /** Returns all references in content of that kind, in the order of its form. */
    public static List<FieldReference> in(ItemKind kind, Content content) {
        List<FieldReference> references = new ArrayList<>();
        for (Field field : Schema.of(kind).fields()) {
            String text = content.get(field.name());
            LineForm form = field.form();
            if (form != null) {
                LineForm.lines(text).forEach(line -> addOf(references, field, form, line.split(" ", -1)));
            } else if (field.type() == FieldType.REFERENCE && !text.isEmpty()) {
                references.add(
                        new FieldReference(field.name(), Long.parseLong(text), Set.copyOf(field.refersTo()), false));
            } else if (field.language() != null) {
                FigureReferencePattern.in(text).results().forEach(cited -> references.add(cited(field, cited)));
            }
        }
        return references;
    }

    private static FieldReference cited(Field field, MatchResult cited) {
        return new FieldReference(field.name(), Long.parseLong(cited.group(2)), Set.of(ItemKind.FIGURE), true);
    }

    private static void addOf(List<FieldReference> references, Field field, LineForm form, String[] words) {
        switch (form) {
            case READING -> add(references, field, words, 0, Set.of(ItemKind.SOURCE));
            case PEER -> add(references, field, words, 0, Set.of(ItemKind.AREA));
            case HEADLINE, TIE, BEARING -> add(references, field, words, 0, Set.of(ItemKind.FIGURE));
            case SHOWN_IN -> add(references, field, words, 0, Set.of(ItemKind.SECTOR));
            case LEFT_OUT -> add(references, field, words, 2, THINGS);
            case RELATION -> {
                add(references, field, words, 1, Set.of(ItemKind.INDICATOR));
                add(references, field, words, 2, Set.of(ItemKind.INDICATOR));
                add(references, field, words, 3, Set.of(ItemKind.AREA));
            }
            case MENTION -> {
                // a printed number has no reference
            }
        }
    }

    private static void add(
            List<FieldReference> references, Field field, String[] words, int word, Set<ItemKind> kinds) {
        if (words.length > word) {
            references.add(new FieldReference(field.name(), Long.parseLong(words[word]), kinds, false));
        }
    }
}
