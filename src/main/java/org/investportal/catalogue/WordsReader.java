package org.investportal.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.springframework.stereotype.Component;

/** Adds notes, texts, and the terms that explain their words. */
@Component
class WordsReader {

    private final Notes notes;
    private final Texts texts;
    private final Terms terms;

    WordsReader(Notes notes, Texts texts, Terms terms) {
        this.notes = notes;
        this.texts = texts;
        this.terms = terms;
    }

    List<Long> lacking(int edition, Language language, Collection<TextField> fields) {
        return texts.lacking(edition, language, fields);
    }

    /** Answers the figures that the words cite. */
    Set<Long> addTo(Selection selection, List<Long> indicators, Set<Long> about) {
        int edition = selection.edition();
        List<Note> noted = selection.add(Note.class, notes.onFiguresOrAbout(edition, indicators, about));
        Collection<Long> worded =
                Stream.concat(about.stream(), noted.stream().map(Note::item)).toList();
        List<Text> shown = texts.about(edition, worded);
        selection.addTexts(shown);
        return FigureReferencePattern.of(shown);
    }

    /** Answers the items whose words are wanted. */
    List<Long> addTerms(Selection selection) {
        return SelectionReader.items(selection.add(Term.class, terms.at(selection.edition())));
    }

    void addAll(Selection selection) {
        addTerms(selection);
        selection.add(Note.class, notes.at(selection.edition()));
        selection.addTexts(texts.at(selection.edition()));
    }
}
