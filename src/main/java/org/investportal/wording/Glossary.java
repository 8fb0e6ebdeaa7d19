package org.investportal.wording;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.row.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Numeral;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;

/** The terms of an edition in alphabetical order, and their occurrences in words. */
public final class Glossary {

    private final PageText pageText;
    private final TermMatcher finder = new TermMatcher();
    private final List<Term> terms;

    /** Returns the glossary of the edition in the language of the page. */
    public static Glossary of(PageText pageText) {
        return pageText.selection().derived(Glossary.class, pageText.language(), () -> new Glossary(pageText));
    }

    /** Collects the terms in the language of the page, and in English, since untranslated words are shown in English. */
    private Glossary(PageText pageText) {
        this.pageText = pageText;
        Selection selection = pageText.selection();
        NameOrder order = NameOrder.of(pageText.language());
        this.terms = selection.all(Term.class).stream()
                .sorted(Comparator.comparing((Term term) -> pageText.name(term.item()), order)
                        .thenComparing(Term::item))
                .toList();
        for (Language language : EnumSet.of(pageText.language(), Language.EN)) {
            terms.stream()
                    .filter(this::isExplained)
                    .forEach(term -> selection.textsOf(term.item()).stream()
                            .filter(text -> text.language() == language)
                            .flatMap(Glossary::spellings)
                            .forEach(spelling -> finder.add(spelling, term.item())));
        }
    }

    /** Returns whether pages explain the term where they use it: readers of Chinese know 亿 and 万. */
    private boolean isExplained(Term term) {
        return pageText.language() != Language.ZH || !Numeral.scaleWords().contains(pageText.name(term.item()));
    }

    public List<Term> terms() {
        return terms;
    }

    public List<TermMatcher.Found> in(String text) {
        return finder.in(text);
    }

    String place(long term) {
        return PublicPath.term(pageText.selection().get(Term.class, term).slug());
    }

    Link link(Term term) {
        return new Link(pageText.name(term.item()), PublicPath.term(term.slug()));
    }

    private static Stream<String> spellings(Text text) {
        return switch (text.field()) {
            case NAME -> Stream.of(text.content());
            case ALSO_WRITTEN -> SpellingList.of(text.content()).stream();
            default -> Stream.empty();
        };
    }
}
