package org.investportal.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.investportal.catalogue.Term;
import org.investportal.catalogue.value.TextField;

/** The terms that one page uses. Where it uses one first, words of its own lead to the glossary; links and what is cited stay as they are. */
public final class GlossaryMarker {

    private final PageText pageText;
    private final Glossary glossary;
    private final Set<Long> marked = new HashSet<>();
    private final Set<Long> used = new HashSet<>();

    public GlossaryMarker(PageText pageText) {
        this(pageText, new Glossary(pageText));
    }

    public GlossaryMarker(PageText pageText, Glossary glossary) {
        this.pageText = pageText;
        this.glossary = glossary;
    }

    /** Without what the words are about, which leads nowhere else. */
    public GlossaryMarker except(Term term) {
        marked.add(term.item());
        return this;
    }

    /** Words that a page shows in its own text; to be asked in the order of the page. */
    public Prose in(Prose prose) {
        return new Prose(prose.paragraphs().stream().map(this::paragraph).toList());
    }

    public List<NoteLine> in(List<NoteLine> notes) {
        return notes.stream()
                .map(note -> new NoteLine(note.kind(), note.isDoubt(), in(note.body())))
                .toList();
    }

    /** Words that a page shows in headings, values and links, which lead nowhere else. */
    public GlossaryMarker and(Stream<String> names) {
        names.forEach(name -> glossary.in(name).forEach(found -> used.add(found.term())));
        return this;
    }

    /** All that were met, with what they mean. */
    public List<TermExplanation> explained() {
        return met().map(term ->
                        new TermExplanation(glossary.link(term), pageText.prose(term.item(), TextField.DEFINITION)))
                .toList();
    }

    /** All that were met, for pages that are long without it. */
    public List<TermExplanation> named() {
        return met().map(term -> new TermExplanation(glossary.link(term), null)).toList();
    }

    private Stream<Term> met() {
        return glossary.terms().stream().filter(term -> used.contains(term.item()));
    }

    private Prose.Paragraph paragraph(Prose.Paragraph paragraph) {
        return new Prose.Paragraph(
                paragraph.segments().stream().flatMap(this::pieces).toList());
    }

    private Stream<Prose.Segment> pieces(Prose.Segment segment) {
        if (!segment.isWords()) {
            return Stream.of(segment);
        }
        if (!UntranslatedMark.isWhole(segment.text())) {
            return pieces(segment.text()).stream();
        }
        Prose pieces = new Prose(List.of(new Prose.Paragraph(pieces(UntranslatedMark.unmarked(segment.text())))));
        return pieces.untranslated().paragraphs().stream().flatMap(paragraph -> paragraph.segments().stream());
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
