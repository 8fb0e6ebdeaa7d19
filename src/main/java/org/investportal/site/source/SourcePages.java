package org.investportal.site.source;

import org.investportal.site.page.PageContext;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureRows;
import org.investportal.site.part.NamedRow;
import org.investportal.site.part.NamedRows;
import org.investportal.wording.Prose;
import org.investportal.wording.Rendering;
import org.investportal.wording.WordsUsed;
import java.util.List;
import org.investportal.catalogue.Claim;
import org.investportal.catalogue.Mention;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.springframework.stereotype.Component;

/** Makes the pages of sources. */
@Component
public class SourcePages {

    private final PageContext context;
    private final SourceCoverages coverages;

    SourcePages(PageContext context, SourceCoverages coverages) {
        this.context = context;
        this.coverages = coverages;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public SourcePage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).source(item);
        Rendering rendering = context.rendering(selection, language);
        return page(rendering, context.row(selection, Source.class, item, path), path);
    }

    private SourcePage page(Rendering rendering, Source source, String path) {
        long item = source.item();
        Prose summary = rendering.prose(item, TextField.SUMMARY);
        List<Mention> mentions = mentions(rendering.selection(), item);
        WordsUsed words = new WordsUsed(rendering);
        SourceCoverage coverage = coverages.of(rendering, source, mentions);
        SourceParagraphs paragraphs = new SourceParagraphs(rendering, item, mentions, words);
        return new SourcePage(
                context.head(rendering, rendering.name(item), summary.sure(), path, item),
                context.frame(rendering, path),
                rendering.name(item),
                words.in(summary),
                words.in(rendering.notes(item)),
                rendering.periods().of(source.published(), rendering.language()),
                source.sha256(),
                coverages.command(source),
                coverage,
                coverage.isComplete() ? paragraphs.upTo(source.paragraphs()) : paragraphs.told(),
                claims(rendering, item, words));
    }

    /** Figures that it prints bring along where other sources print them. */
    private static List<Mention> mentions(Selection selection, long source) {
        return selection.mentions().stream()
                .filter(mention -> mention.sourceId() == source)
                .toList();
    }

    private static List<NamedRow> claims(Rendering rendering, long source, WordsUsed words) {
        return new NamedRows(rendering, new FigureRows(rendering), words)
                .of(rendering.selection().all(Claim.class).stream()
                        .filter(claim -> claim.sourceId() == source)
                        .toList());
    }
}
