package org.investportal.site.figure;

import org.investportal.site.dataset.Agency;
import org.investportal.site.dataset.Identifiers;
import org.investportal.site.dataset.Observations;
import org.investportal.site.page.PageContext;
import org.investportal.site.part.FigureRows;
import org.investportal.wording.Rendering;
import java.util.List;
import org.investportal.catalogue.Figure;
import org.investportal.catalogue.PublicEntry;
import org.investportal.structured.CorrectionComment;
import org.investportal.structured.Observation;
import org.investportal.structured.Reference;
import org.investportal.structured.Thing;
import org.investportal.structured.WebPage;

/** Says to machines what the page of a figure is about, and what was corrected. */
final class FigureData {

    private final Rendering rendering;
    private final PageContext context;

    FigureData(Rendering rendering, PageContext context) {
        this.rendering = rendering;
        this.context = context;
    }

    List<Thing> of(Figure figure, FigurePast past, FigureCitations.Cited cited) {
        Observation observation = new Observations(rendering, context.links()).of(figure);
        return List.of(page(figure, observation, past, cited), observation);
    }

    private WebPage page(Figure figure, Observation observation, FigurePast past, FigureCitations.Cited cited) {
        String address = context.links().absolute(cited.path(), rendering.language());
        FigureRows rows = new FigureRows(rendering);
        return new WebPage(
                address,
                address,
                rows.title(figure, rows.row(figure)),
                rendering.language().tag(),
                new Reference(new Identifiers(context.links()).site()),
                new Reference(observation.id()),
                past.corrections(rendering.selection().edition()).stream()
                        .map(this::correction)
                        .toList());
    }

    /** Where its reason was suppressed, it is told that there was one. */
    private CorrectionComment correction(PublicEntry entry) {
        String reason = entry.reason();
        return new CorrectionComment(
                reason == null ? rendering.message("entry-kind", entry.kind()) : reason,
                new Agency(context).day(entry.publishedAt()));
    }
}
