package org.investportal.site.glossary;

import java.util.List;
import java.util.Map;
import org.investportal.kinds.Term;
import org.investportal.serving.Link;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.RequestedContent;
import org.investportal.value.SpellingList;
import org.investportal.wording.Glossary;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of all terms that are explained. */
@Component
class GlossaryPageFactory {

    /** The largest number of links for a term, so that the page stays small. */
    private static final int USES_OF_A_TERM = 50;

    private final PageFrameFactory context;

    GlossaryPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    GlossaryPage of(RequestedContent asked) {
        PageText pageText = asked.text();
        Glossary words = Glossary.of(pageText);
        Map<Long, List<Link>> used = TermUses.of(pageText, words);
        return new GlossaryPage(
                context.head(
                                pageText,
                                pageText.message("glossary.name"),
                                pageText.message("glossary.lead"),
                                PublicPath.GLOSSARY)
                        .describing(() -> new GlossaryDataFactory(pageText, context.links()).of(words.terms())),
                context.frame(pageText, PublicPath.GLOSSARY),
                words.terms().stream()
                        .map(term -> entry(pageText, words, term, used.getOrDefault(term.item, List.of())))
                        .toList());
    }

    private static GlossaryPage.Entry entry(PageText pageText, Glossary words, Term term, List<Link> used) {
        return new GlossaryPage.Entry(
                term.slug,
                pageText.name(term),
                also(pageText, term),
                new GlossaryMarker(pageText, words).except(term).in(pageText.prose(term.definition)),
                used.size(),
                used.stream().limit(USES_OF_A_TERM).toList());
    }

    /** Spellings of another language are none here. */
    private static @Nullable String also(PageText pageText, Term term) {
        String line = term.alsoWritten == null ? null : term.alsoWritten.in(pageText.language());
        return line == null ? null : String.join(pageText.message("list.separator"), SpellingList.of(line));
    }

    /** Terms with their meanings, in the order in which people look them up. */
    record GlossaryPage(Head head, Frame frame, List<Entry> entries) {

        /**
         * A term.
         *
         * @param also how else it is written
         * @param uses how many sectors and indicators use it in their words
         * @param used the first of them
         */
        public record Entry(
                String fragment, String name, @Nullable String also, Prose meaning, int uses, List<Link> used) {}
    }
}
