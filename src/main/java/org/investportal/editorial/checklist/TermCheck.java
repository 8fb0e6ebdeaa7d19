package org.investportal.editorial.checklist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.investportal.catalogue.value.ItemKind;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.LetterMatcher;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.catalogue.value.TextField;
import org.investportal.editorial.content.Content;
import org.investportal.editorial.content.Subject;

/** Checks that a word leads to one term only, and that each term has its own fragment of the page. */
final class TermCheck implements Check {

    /** The fragment of the main content of a page. */
    private static final String OF_THE_PAGE = "content";

    /** All languages: pages show the words of one language if those of another are missing, so a word must be unique across all of them. */
    private static final Set<Language> LANGUAGES = EnumSet.allOf(Language.class);

    @Override
    public void of(Subject subject, Content content, ChecklistContext checklistContext, Consumer<ChecklistItem> found) {
        if (subject.kind() != ItemKind.TERM) {
            return;
        }
        List<Content> others = checklistContext.others(subject).toList();
        String place = content.get("slug");
        if (place.equals(OF_THE_PAGE)
                || others.stream().anyMatch(other -> other.get("slug").equals(place))) {
            found.accept(ChecklistItem.error("slug", "checklist.term-place-twice"));
        }
        Set<String> taken = others.stream()
                .flatMap(other -> LANGUAGES.stream().flatMap(language -> words(other, language)))
                .map(LetterMatcher::alike)
                .collect(Collectors.toSet());
        for (Language language : LANGUAGES) {
            words(content, language)
                    .filter(word -> taken.contains(LetterMatcher.alike(word)))
                    .findFirst()
                    .ifPresent(word -> found.accept(
                            ChecklistItem.error(field(TextField.NAME, language), "checklist.term-twice", word)));
        }
    }

    private static Stream<String> words(Content content, Language language) {
        return Stream.concat(
                        Stream.of(content.get(field(TextField.NAME, language))),
                        SpellingList.of(content.get(field(TextField.ALSO_WRITTEN, language))).stream())
                .filter(word -> !LetterMatcher.alike(word).isEmpty());
    }

    private static String field(TextField text, Language language) {
        return text.code() + "." + language.code();
    }
}
