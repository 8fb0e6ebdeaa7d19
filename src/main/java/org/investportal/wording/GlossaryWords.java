package org.investportal.wording;

import org.investportal.web.Link;
import org.investportal.web.PublicPaths;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Term;
import org.investportal.catalogue.Text;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Spellings;

/** The terms of an edition in the order in which people look them up, and where words use them. */
public final class GlossaryWords {

    private final Rendering rendering;
    private final TermFinder finder = new TermFinder();
    private final List<Term> terms;

    /** In the language of the page, and in English, in which words stand that nobody has translated. */
    public GlossaryWords(Rendering rendering) {
        this.rendering = rendering;
        Selection selection = rendering.selection();
        Collator order =
                Collator.getInstance(Locale.forLanguageTag(rendering.language().code()));
        this.terms = selection.all(Term.class).stream()
                .sorted(Comparator.comparing((Term term) -> lookedUp(rendering.name(term.item())), order)
                        .thenComparing(Term::item))
                .toList();
        for (Language language : EnumSet.of(rendering.language(), Language.EN)) {
            terms.forEach(term -> selection.textsOf(term.item()).stream()
                    .filter(text -> text.language() == language)
                    .flatMap(GlossaryWords::spellings)
                    .forEach(spelling -> finder.add(spelling, term.item())));
        }
    }

    public List<Term> terms() {
        return terms;
    }

    public List<TermFinder.Found> in(String text) {
        return finder.in(text);
    }

    String place(long term) {
        return PublicPaths.term(rendering.selection().get(Term.class, term).slug());
    }

    Link link(Term term) {
        return new Link(rendering.name(term.item()), PublicPaths.term(term.slug()));
    }

    private static Stream<String> spellings(Text text) {
        return switch (text.field()) {
            case NAME -> Stream.of(text.content());
            case ALSO_WRITTEN -> Spellings.of(text.content()).stream();
            default -> Stream.empty();
        };
    }

    /** Nobody looks a word up by its quotation marks. */
    private static String lookedUp(String name) {
        return name.codePoints()
                .filter(code -> Character.isLetterOrDigit(code) || code == ' ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
