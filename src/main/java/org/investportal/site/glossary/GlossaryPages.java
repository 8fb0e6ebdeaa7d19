package org.investportal.site.glossary;

import org.investportal.site.page.PageContext;
import org.investportal.web.Link;
import org.investportal.web.PublicPaths;
import org.investportal.wording.GlossaryWords;
import org.investportal.wording.Prose;
import org.investportal.wording.Rendering;
import org.investportal.wording.Untranslated;
import org.investportal.wording.WordsUsed;
import java.util.List;
import java.util.Map;
import org.investportal.catalogue.Term;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Spellings;
import org.investportal.catalogue.value.TextField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of everything that is explained. */
@Component
public class GlossaryPages {

    private final PageContext context;

    GlossaryPages(PageContext context) {
        this.context = context;
    }

    public GlossaryPage at(int edition, Language language) {
        Rendering rendering = context.rendering(context.view(edition).everything(), language);
        GlossaryWords words = new GlossaryWords(rendering);
        Map<Long, List<Link>> used = new TermUses(rendering, words).all();
        return new GlossaryPage(
                context.head(rendering, rendering.message("glossary.name"), rendering.message("glossary.lead"), PublicPaths.GLOSSARY),
                context.frame(rendering, PublicPaths.GLOSSARY),
                words.terms().stream()
                        .map(term -> entry(rendering, words, term, used.getOrDefault(term.item(), List.of())))
                        .toList());
    }

    private static GlossaryPage.Entry entry(Rendering rendering, GlossaryWords words, Term term, List<Link> used) {
        Prose meaning = rendering.prose(term.item(), TextField.DEFINITION);
        return new GlossaryPage.Entry(
                term.slug(),
                rendering.name(term.item()),
                also(rendering, term),
                new WordsUsed(rendering, words).except(term).in(meaning),
                used);
    }

    /** Spellings of another language are none here. */
    private static @Nullable String also(Rendering rendering, Term term) {
        String line = rendering.text(term.item(), TextField.ALSO_WRITTEN);
        return line == null || Untranslated.isWhole(line)
                ? null
                : String.join(rendering.message("list.separator"), Spellings.of(line));
    }
}
