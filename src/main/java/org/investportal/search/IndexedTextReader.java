package org.investportal.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Suppression;
import org.investportal.catalogue.value.Coded;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.catalogue.value.TextField;
import org.investportal.wording.MessageWording;

/** Reads the words of items for the index, in both languages. Suppressed words are left out. */
final class IndexedTextReader {

    private static final Set<TextField> NAMES = EnumSet.of(TextField.NAME, TextField.SHORT_NAME);
    private static final Set<TextField> TEXTS =
            EnumSet.of(TextField.SUMMARY, TextField.BODY, TextField.DEFINITION, TextField.RANKED_AMONG);
    private static final Pattern CITATION = Pattern.compile("\\[\\[[^\\]]*]]");

    private final Selection selection;
    private final MessageWording words;

    IndexedTextReader(Selection selection, MessageWording words) {
        this.selection = selection;
        this.words = words;
    }

    List<String> names(long item) {
        return content(item, NAMES);
    }

    List<String> otherSpellings(long term) {
        return content(term, EnumSet.of(TextField.ALSO_WRITTEN)).stream()
                .flatMap(line -> SpellingList.of(line).stream())
                .toList();
    }

    List<String> of(long item, TextField field) {
        return content(item, EnumSet.of(field));
    }

    /** Returns the texts of the item and its notes. */
    List<String> texts(long item) {
        return Stream.concat(
                        content(item, TEXTS).stream(),
                        selection.notesOn(item).stream().flatMap(note -> content(note.item(), TEXTS).stream()))
                .toList();
    }

    private List<String> content(long item, Set<TextField> fields) {
        return selection.textsOf(item).stream()
                .filter(text -> fields.contains(text.field()))
                .filter(text -> !text.content().equals(Suppression.MARK))
                .map(text -> CITATION.matcher(text.content()).replaceAll(" "))
                .toList();
    }

    List<String> messages(String key) {
        return inBoth(language -> words.of(language, key)).toList();
    }

    Stream<String> messages(String type, Coded code) {
        return inBoth(language -> words.of(language, type, code));
    }

    static Stream<String> inBoth(Function<Language, String> wording) {
        return Stream.of(Language.values()).map(wording);
    }
}
