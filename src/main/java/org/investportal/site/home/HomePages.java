package org.investportal.site.home;

import org.investportal.site.dataset.Agency;
import org.investportal.site.dataset.Datasets;
import org.investportal.site.page.PageContext;
import org.investportal.site.part.SectorHeadlines;
import org.investportal.site.part.SectorSymbol;
import org.investportal.web.PublicPaths;
import org.investportal.wording.Prose;
import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import java.util.Comparator;
import java.util.List;
import org.investportal.catalogue.Sector;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.reconciliation.EditionFindings;
import org.investportal.reconciliation.NewestPeriods;
import org.springframework.stereotype.Component;

/** Makes the home page. */
@Component
public class HomePages {

    private static final int HEADLINES_PER_SECTOR = 2;

    private final PageContext context;
    private final EditionFindings findings;

    HomePages(PageContext context, EditionFindings findings) {
        this.context = context;
        this.findings = findings;
    }

    public HomePage at(int edition, Language language) {
        Selection selection = context.view(edition).overview();
        Rendering rendering = context.rendering(selection, language);
        Long[] page = PageContext.page(selection, PublicPaths.HOME);
        Prose summary = rendering.prose(page, TextField.SUMMARY);
        String name = PageContext.siteName(rendering);
        WordsUsed words = new WordsUsed(rendering);
        return new HomePage(
                context.head(rendering, name, summary.sure(), PublicPaths.HOME, page)
                        .describing(
                                new Agency(context).site(rendering),
                                new Datasets(rendering, context)
                                        .catalogue(
                                                context.line(edition, language),
                                                findings.at(edition).reach())),
                context.frame(rendering, PublicPaths.HOME),
                name,
                words.in(summary),
                cards(rendering, words, findings.at(edition).newest()),
                words.in(rendering.prose(page, TextField.BODY)));
    }

    private static List<SectorCard> cards(Rendering rendering, WordsUsed words, NewestPeriods newest) {
        return rendering.selection().all(Sector.class).stream()
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> new SectorCard(
                        rendering.link(sector),
                        SectorSymbol.of(sector.slug()),
                        words.in(rendering.prose(sector.item(), TextField.SUMMARY)),
                        new SectorHeadlines(rendering, newest).of(sector.item()).stream()
                                .limit(HEADLINES_PER_SECTOR)
                                .toList()))
                .toList();
    }
}
