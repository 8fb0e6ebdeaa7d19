package org.investportal.wording;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.kinds.Term;
import org.investportal.serving.Link;
import org.investportal.value.Language;
import org.investportal.value.Numeral;
import org.investportal.value.SpellingList;

/** The terms of an edition in alphabetical order, and their occurrences in words. */
public final class Glossary {

    private record Key(Language language) {}

    private final PageText pageText;
    private final TermMatcher finder = new TermMatcher();
    private final List<Term> terms;

    /** Returns the glossary of the edition in the language of the page. */
    public static Glossary of(PageText pageText) {
        return pageText.content().derived(new Key(pageText.language()), () -> new Glossary(pageText));
    }

    /** Collects the terms in the language of the page, and in English, since untranslated words are shown in English. */
    private Glossary(PageText pageText) {
        this.pageText = pageText;
        NameOrder order = NameOrder.of(pageText.language());
        this.terms = pageText.content().all(Term.class).stream()
                .sorted(Comparator.comparing((Term term) -> pageText.name(term), order)
                        .thenComparing(term -> term.item))
                .toList();
        for (Language language : EnumSet.of(pageText.language(), Language.EN)) {
            terms.stream()
                    .filter(this::isExplained)
                    .forEach(term -> spellings(term, language).forEach(spelling -> finder.add(spelling, term.item)));
        }
    }

    /** Returns whether pages explain the term where they use it: readers of Chinese know 亿 and 万. */
    private boolean isExplained(Term term) {
        return pageText.language() != Language.ZH || !Numeral.scaleWords().contains(pageText.name(term));
    }

    public List<Term> terms() {
        return terms;
    }

    public List<TermMatcher.Found> in(String text) {
        return finder.in(text);
    }

    String place(long term) {
        return pageText.address(term);
    }

    Link link(Term term) {
        return new Link(pageText.name(term), pageText.address(term.item));
    }

    private static Stream<String> spellings(Term term, Language language) {
        String others = term.alsoWritten == null ? null : term.alsoWritten.in(language);
        return Stream.concat(
                Stream.ofNullable(term.name.in(language)),
                others == null ? Stream.empty() : SpellingList.of(others).stream());
    }
}
