package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adds notes and texts. */
@Component
class WordsReader {

    private final Notes notes;
    private final Texts texts;

    WordsReader(Notes notes, Texts texts) {
        this.notes = notes;
        this.texts = texts;
    }

    /** Answers the figures that the words cite. */
    Set<Long> addTo(Selection selection, List<Long> indicators, Set<Long> about) {
        int edition = selection.edition();
        List<Note> noted = selection.add(Note.class, notes.onFiguresOrAbout(edition, indicators, about));
        Collection<Long> worded =
                Stream.concat(about.stream(), noted.stream().map(Note::item)).toList();
        List<Text> shown = texts.about(edition, worded);
        selection.addTexts(shown);
        return CitedFigures.of(shown);
    }

    void addAll(Selection selection) {
        selection.add(Note.class, notes.at(selection.edition()));
        selection.addTexts(texts.at(selection.edition()));
    }
}
