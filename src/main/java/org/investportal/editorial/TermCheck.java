package org.investportal.editorial;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Spellings;
import org.investportal.catalogue.value.TextField;

/** A word leads to one explanation, and each explanation has a place of its own. */
final class TermCheck implements Check {

    /** The fragment of what a page says. */
    private static final String OF_THE_PAGE = "content";

    @Override
    public void of(Subject subject, Content content, Ground ground, Consumer<ChecklistItem> found) {
        if (subject.kind() != ItemKind.TERM) {
            return;
        }
        List<Content> others = ground.others(subject).toList();
        String place = content.get("slug");
        if (place.equals(OF_THE_PAGE)
                || others.stream().anyMatch(other -> other.get("slug").equals(place))) {
            found.accept(ChecklistItem.error("slug", "checklist.term-place-twice"));
        }
        for (Language language : Language.values()) {
            List<String> taken =
                    others.stream().flatMap(other -> words(other, language)).toList();
            words(content, language)
                    .filter(taken::contains)
                    .findFirst()
                    .ifPresent(word -> found.accept(
                            ChecklistItem.error(field(TextField.NAME, language), "checklist.term-twice", word)));
        }
    }

    private static Stream<String> words(Content content, Language language) {
        return Stream.concat(
                        Stream.of(content.get(field(TextField.NAME, language))),
                        Spellings.of(content.get(field(TextField.ALSO_WRITTEN, language))).stream())
                .filter(word -> !word.isBlank())
                .map(word -> word.strip().toLowerCase(Locale.ROOT));
    }

    private static String field(TextField text, Language language) {
        return text.code() + "." + language.code();
    }
}
