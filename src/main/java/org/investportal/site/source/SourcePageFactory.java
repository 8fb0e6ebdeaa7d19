package org.investportal.site.source;

import java.util.List;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Claim;
import org.investportal.catalogue.row.Mention;
import org.investportal.catalogue.row.Source;
import org.investportal.catalogue.value.Language;
import org.investportal.catalogue.value.TextField;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageGone;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.part.FigureRowMapper;
import org.investportal.site.part.NamedRow;
import org.investportal.site.part.NamedRowMapper;
import org.investportal.wording.GlossaryMarker;
import org.investportal.wording.PageText;
import org.investportal.wording.Prose;
import org.springframework.stereotype.Component;

/** Makes the pages of sources. */
@Component
public class SourcePageFactory {

    private final PageFrameFactory context;
    private final SourceCoverageFactory coverages;

    SourcePageFactory(PageFrameFactory context, SourceCoverageFactory coverages) {
        this.context = context;
        this.coverages = coverages;
    }

    /** The page at that path, or {@link PageNotFound}, {@link PageGone} or {@link PageMoved}. */
    public SourcePage at(int edition, String path, Language language) {
        long item = context.item(path, edition);
        Selection selection = context.view(edition).source(item);
        PageText pageText = context.rendering(selection, language);
        return page(pageText, context.row(selection, Source.class, item, path), path);
    }

    private SourcePage page(PageText pageText, Source source, String path) {
        long item = source.item();
        Prose summary = pageText.prose(item, TextField.SUMMARY);
        List<Mention> mentions = mentions(pageText.selection(), item);
        GlossaryMarker words = new GlossaryMarker(pageText);
        SourceCoverage coverage = coverages.of(pageText, source, mentions);
        SourceParagraphMapper paragraphs = new SourceParagraphMapper(pageText, item, mentions, words);
        return new SourcePage(
                context.head(pageText, pageText.name(item), summary.sure(), path, item),
                context.frame(pageText, path),
                pageText.name(item),
                words.in(summary),
                words.in(pageText.notes(item)),
                pageText.periods().of(source.published(), pageText.language()),
                source.sha256(),
                coverages.command(source),
                coverage,
                coverage.isComplete() ? paragraphs.upTo(source.paragraphs()) : paragraphs.told(),
                claims(pageText, item, words));
    }

    /** Figures that it prints bring along where other sources print them. */
    private static List<Mention> mentions(Selection selection, long source) {
        return selection.mentions().stream()
                .filter(mention -> mention.sourceId() == source)
                .toList();
    }

    private static List<NamedRow> claims(PageText pageText, long source, GlossaryMarker words) {
        return new NamedRowMapper(pageText, new FigureRowMapper(pageText), words)
                .of(pageText.selection().all(Claim.class).stream()
                        .filter(claim -> claim.sourceId() == source)
                        .toList());
    }
}
