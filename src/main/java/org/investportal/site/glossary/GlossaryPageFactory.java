package org.investportal.site.glossary;

import java.util.List;
import java.util.Map;
import org.investportal.catalogue.row.Term;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.SpellingList;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.dataset.GlossaryDataFactory;
import org.investportal.site.page.Frame;
import org.investportal.site.page.Head;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.web.Link;
import org.investportal.web.PublicPath;
import org.investportal.wording.Glossary;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.investportal.wording.UntranslatedMark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of everything that is explained. */
@Component
public class GlossaryPageFactory {

    private final PageFrameFactory context;

    GlossaryPageFactory(PageFrameFactory context) {
        this.context = context;
    }

    public GlossaryPage at(int edition, Language language) {
        PageText pageText = context.rendering(context.view(edition).everything(), language);
        Glossary words = Glossary.of(pageText);
        Map<Long, List<Link>> used = new TermUseFinder(pageText, words).all();
        return new GlossaryPage(
                context.head(
                                pageText,
                                pageText.message("glossary.name"),
                                pageText.message("glossary.lead"),
                                PublicPath.GLOSSARY)
                        .describing(() -> new GlossaryDataFactory(pageText, context).of(words.terms())),
                context.frame(pageText, PublicPath.GLOSSARY),
                words.terms().stream()
                        .map(term -> entry(pageText, words, term, used.getOrDefault(term.item(), List.of())))
                        .toList());
    }

    private static GlossaryPage.Entry entry(PageText pageText, Glossary words, Term term, List<Link> used) {
        Prose meaning = pageText.prose(term.item(), TextField.DEFINITION);
        return new GlossaryPage.Entry(
                term.slug(),
                pageText.name(term.item()),
                also(pageText, term),
                new GlossaryMarker(pageText, words).except(term).in(meaning),
                used);
    }

    /** Spellings of another language are none here. */
    private static @Nullable String also(PageText pageText, Term term) {
        String line = pageText.text(term.item(), TextField.ALSO_WRITTEN);
        return line == null || UntranslatedMark.isWhole(line)
                ? null
                : String.join(pageText.message("list.separator"), SpellingList.of(line));
    }

    /** Terms that the pages use, with their meanings, in the order in which people look them up. */
    public record GlossaryPage(Head head, Frame frame, List<Entry> entries) {

        /**
         * A term.
         *
         * @param also how else it is written
         * @param used the sectors and indicators whose words use it
         */
        public record Entry(
                String fragment, String name, @Nullable String also, Prose meaning, List<Link> used) {}
    }
}
