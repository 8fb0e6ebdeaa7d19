package org.investportal.site.home;

import org.investportal.site.dataset.Datasets;
import org.investportal.site.page.PageContext;
import org.investportal.site.page.Term;
import org.investportal.wording.Prose;
import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import java.util.List;
import java.util.stream.Stream;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.Qualifier;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.EditionFindings;
import org.springframework.stereotype.Component;

/** Makes the page on the figures and the method. */
@Component
public class AboutPages {

    public static final String PATH = "/about";

    private final PageContext context;
    private final EditionFindings findings;

    AboutPages(PageContext context, EditionFindings findings) {
        this.context = context;
        this.findings = findings;
    }

    public AboutPage at(int edition, Language language) {
        Selection selection = context.view(edition).overview();
        Rendering rendering = context.rendering(selection, language);
        Long[] page = PageContext.page(selection, PATH);
        String name = page.length == 0 ? rendering.message("about") : rendering.name(page[0]);
        Prose summary = rendering.prose(page, TextField.SUMMARY);
        WordsUsed words = new WordsUsed(rendering);
        return new AboutPage(
                context.head(rendering, name, summary.sure(), PATH, page)
                        .describing(new Datasets(rendering, context)
                                .catalogue(
                                        context.line(edition, language),
                                        findings.at(edition).reach())),
                context.frame(rendering, PATH),
                name,
                words.in(summary),
                words.in(rendering.prose(page, TextField.BODY)),
                selection.all(Source.class).stream().map(rendering::link).toList(),
                terms(rendering),
                context.settings().contact());
    }

    private static List<Term> terms(Rendering rendering) {
        return Stream.of(Qualifier.values())
                .map(qualifier -> new Term(
                        rendering.message("qualifier-name", qualifier),
                        rendering.message("qualifier-meaning", qualifier)))
                .toList();
    }
}
