package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds notes and texts, without the content of those that are suppressed. */
@Component
class WordsReader {

    private final Notes notes;
    private final Texts texts;
    private final Suppressions suppressions;

    WordsReader(Notes notes, Texts texts, Suppressions suppressions) {
        this.notes = notes;
        this.texts = texts;
        this.suppressions = suppressions;
    }

    /** Answers the figures that the words cite. */
    Set<Long> addTo(Selection selection, List<Long> indicators, Set<Long> about) {
        int edition = selection.edition();
        List<Note> noted = selection.add(Note.class, notes.onFiguresOrAbout(edition, indicators, about));
        Collection<Long> worded =
                Stream.concat(about.stream(), noted.stream().map(Note::item)).toList();
        List<Text> shown = withoutSuppressed(texts.about(edition, worded));
        selection.addTexts(shown);
        return CitedFigures.of(shown);
    }

    void addAll(Selection selection) {
        selection.add(Note.class, notes.at(selection.edition()));
        selection.addTexts(withoutSuppressed(texts.at(selection.edition())));
    }

    private List<Text> withoutSuppressed(List<Text> found) {
        Set<Suppression.Key> suppressed =
                suppressions.inForce().stream().map(Suppression::key).collect(Collectors.toSet());
        return found.stream()
                .map(text -> suppressed.contains(key(text)) ? text.withContent(Text.SUPPRESSED) : text)
                .toList();
    }

    private static Suppression.Key key(Text text) {
        return new Suppression.Key(text.item(), text.version().edition(), text.field());
    }
}
