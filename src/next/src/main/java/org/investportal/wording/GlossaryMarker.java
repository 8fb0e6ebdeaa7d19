package org.investportal.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.kinds.Term;

/** Marks the terms that one page uses. The first use of a term in plain words links to the glossary; links and cited figures stay as they are. */
public final class GlossaryMarker {

    private final PageText pageText;
    private final Glossary glossary;
    private final Set<Long> marked = new HashSet<>();
    private final Set<Long> used = new HashSet<>();

    public GlossaryMarker(PageText pageText) {
        this(pageText, Glossary.of(pageText));
    }

    public GlossaryMarker(PageText pageText, Glossary glossary) {
        this.pageText = pageText;
        this.glossary = glossary;
    }

    /** Excludes the term that the words are about, which needs no link. */
    public GlossaryMarker except(Term term) {
        marked.add(term.item);
        return this;
    }

    /** Marks terms in words of the page's own text; call this in the order of the page. */
    public Prose in(Prose prose) {
        return new Prose(prose.paragraphs().stream().map(this::paragraph).toList());
    }

    public List<NoteLine> in(List<NoteLine> notes) {
        return notes.stream()
                .map(note -> new NoteLine(note.kind(), note.isDoubt(), in(note.body())))
                .toList();
    }

    /** Records the terms in headings, values and links, which get no link to the glossary. */
    public GlossaryMarker and(Stream<String> names) {
        names.forEach(name -> glossary.in(name).forEach(found -> used.add(found.term())));
        return this;
    }

    /** Returns all recorded terms with their definitions. */
    public List<TermExplanation> explained() {
        return met().map(term -> new TermExplanation(glossary.link(term), pageText.prose(term.definition)))
                .toList();
    }

    /** Returns all recorded terms without their definitions, for pages that are long already. */
    public List<TermExplanation> named() {
        return met().map(term -> new TermExplanation(glossary.link(term), null)).toList();
    }

    private Stream<Term> met() {
        return glossary.terms().stream().filter(term -> used.contains(term.item));
    }

    private Prose.Paragraph paragraph(Prose.Paragraph paragraph) {
        return paragraph.isHeading()
                ? paragraph
                : paragraph.with(
                        paragraph.segments().stream().flatMap(this::pieces).toList());
    }

    private Stream<Prose.Segment> pieces(Prose.Segment segment) {
        if (!segment.isWords()) {
            return Stream.of(segment);
        }
        Stream<Prose.Segment> pieces = UntranslatedMark.isWhole(segment.text())
                ? pieces(UntranslatedMark.unmarked(segment.text())).stream().map(Prose.Segment::untranslated)
                : pieces(segment.text()).stream();
        return pieces.map(piece -> piece.in(segment.bold(), null));
    }

    private List<Prose.Segment> pieces(String text) {
        List<Prose.Segment> pieces = new ArrayList<>();
        int end = 0;
        for (TermMatcher.Found found : glossary.in(text)) {
            used.add(found.term());
            if (marked.add(found.term())) {
                pieces.add(Prose.Segment.words(text.substring(end, found.start())));
                pieces.add(
                        Prose.Segment.term(text.substring(found.start(), found.end()), glossary.place(found.term())));
                end = found.end();
            }
        }
        pieces.add(Prose.Segment.words(text.substring(end)));
        return pieces;
    }
}
