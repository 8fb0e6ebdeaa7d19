package org.investportal.site.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.investportal.core.Field;
import org.investportal.core.Item;
import org.investportal.value.Language;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;

/** Compares what two editions say of an item, field by field, and of long texts and lists the paragraphs and lines that differ. */
final class DifferenceFinder {

    private final PageText before;
    private final PageText since;

    DifferenceFinder(PageText before, PageText since) {
        this.before = before;
        this.since = since;
    }

    /**
     * A difference between two editions.
     *
     * @param field the label of the field
     * @param before empty if the field was empty
     * @param since empty if the field is empty now
     * @param language the language of the words, if it is not that of the page
     */
    record Difference(
            String field,
            Prose before,
            Prose since,
            @Nullable Language language) {}

    /** Returns the fields that differ, in the order of forms. */
    List<Difference> between(Optional<Item> old, Optional<Item> young) {
        List<Difference> differences = new ArrayList<>();
        List<Field> fields =
                young.or(() -> old).map(item -> item.kind().fields()).orElse(List.of());
        for (Field field : fields) {
            String said = old.map(field::write).orElse("");
            String says = young.map(field::write).orElse("");
            if (!said.equals(says) && !isTranslated(field, old) && !isTranslated(field, young)) {
                Language language = field.part() == since.language() ? null : field.part();
                differences.add(difference(
                        new FieldWording(since).label(field),
                        old.map(item -> words(before, field, item)).orElse(List.of()),
                        young.map(item -> words(since, field, item)).orElse(List.of()),
                        language));
            }
        }
        address(old, young).ifPresent(differences::add);
        return differences;
    }

    /** The page in Chinese compares words in English only where there are none in Chinese; the page in English compares both. */
    private boolean isTranslated(Field field, Optional<Item> item) {
        return field.part() == Language.EN
                && since.language() == Language.ZH
                && item.flatMap(found -> found.kind()
                                .field(field.property() + "." + Language.ZH.code())
                                .map(chinese -> chinese.write(found)))
                        .filter(chinese -> !chinese.isEmpty())
                        .isPresent();
    }

    private static List<String> words(PageText pageText, Field field, Item item) {
        return new FieldWording(pageText).of(field, item);
    }

    private Optional<Difference> address(Optional<Item> old, Optional<Item> young) {
        String was = old.flatMap(item -> before.content().path(item.item)).orElse("");
        String is = young.flatMap(item -> since.content().path(item.item)).orElse("");
        return was.equals(is)
                ? Optional.empty()
                : Optional.of(difference(since.message("difference.address"), lines(was), lines(is), null));
    }

    private static List<String> lines(String line) {
        return line.isEmpty() ? List.of() : List.of(line);
    }

    private Difference difference(String field, List<String> old, List<String> young, @Nullable Language language) {
        return new Difference(
                field,
                prose(before, without(young, old), language),
                prose(since, without(old, young), language),
                language);
    }

    /** Returns the paragraphs that the other text does not have; all if only their order differs. */
    private static List<String> without(List<String> other, List<String> text) {
        return Set.copyOf(other).equals(Set.copyOf(text))
                ? text
                : text.stream().filter(paragraph -> !other.contains(paragraph)).toList();
    }

    private static Prose prose(PageText pageText, List<String> paragraphs, @Nullable Language language) {
        PageText inLanguage = language == null ? pageText : pageText.in(language);
        return paragraphs.isEmpty() ? Prose.NONE : inLanguage.prose(FieldWording.joined(paragraphs));
    }
}
