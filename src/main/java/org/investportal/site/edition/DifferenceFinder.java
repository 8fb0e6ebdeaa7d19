package org.investportal.site.edition;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/** Compares what two editions say of one thing, field by field, and of long texts paragraph by paragraph. */
final class DifferenceFinder {

    private static final String PARAGRAPHS = "\n\n";

    private final PageText before;
    private final PageText since;

    DifferenceFinder(PageText before, PageText since) {
        this.before = before;
        this.since = since;
    }

    List<Difference> between(List<Statement> old, List<Statement> young) {
        Map<String, String> olds = byField(old);
        Map<String, String> youngs = byField(young);
        Set<String> fields = new LinkedHashSet<>(youngs.keySet());
        fields.addAll(olds.keySet());
        Map<String, @Nullable Language> languages = new HashMap<>();
        Stream.of(old, young).flatMap(List::stream).forEach(said -> languages.put(said.field(), said.language()));
        return fields.stream()
                .filter(field -> !Objects.equals(olds.get(field), youngs.get(field)))
                .map(field -> difference(
                        field, olds.getOrDefault(field, ""), youngs.getOrDefault(field, ""), languages.get(field)))
                .toList();
    }

    private static Map<String, String> byField(List<Statement> statements) {
        Map<String, String> texts = new LinkedHashMap<>();
        statements.forEach(statement -> texts.merge(statement.field(), statement.text(), DifferenceFinder::joined));
        texts.values().removeIf(String::isEmpty);
        return texts;
    }

    private static String joined(String one, String other) {
        return one + PARAGRAPHS + other;
    }

    private Difference difference(String field, String old, String young, @Nullable Language language) {
        return new Difference(
                field,
                prose(before, language, without(young, old)),
                prose(since, language, without(old, young)),
                language);
    }

    /** The paragraphs that the other has not; all, where only their order differs. */
    private static String without(String other, String text) {
        List<String> known = Arrays.asList(other.split(PARAGRAPHS));
        List<String> paragraphs = Arrays.asList(text.split(PARAGRAPHS));
        return Set.copyOf(known).equals(Set.copyOf(paragraphs))
                ? text
                : paragraphs.stream()
                        .filter(paragraph -> !known.contains(paragraph))
                        .collect(Collectors.joining(PARAGRAPHS));
    }

    /** Cited values are in the language of the text, which may be another than that of the page. */
    private static Prose prose(PageText pageText, @Nullable Language language, String text) {
        PageText inLanguage = language == null ? pageText : pageText.in(language);
        return text.isEmpty() ? Prose.NONE : inLanguage.prose(text);
    }
}
