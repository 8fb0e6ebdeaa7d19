package org.investportal.site.figure;

import java.util.List;
import org.investportal.catalogue.PublicEntry;
import org.investportal.catalogue.row.Figure;
import org.investportal.site.dataset.AgencyDataFactory;
import org.investportal.site.dataset.IdentifierFactory;
import org.investportal.site.dataset.ObservationFactory;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.structured.CorrectionComment;
import org.investportal.structured.IdReference;
import org.investportal.structured.Observation;
import org.investportal.structured.Thing;
import org.investportal.structured.WebPage;
import org.investportal.wording.PageText;

/** Says to machines what the page of a figure is about, and what was corrected. */
final class FigureDataFactory {

    private final PageText pageText;
    private final PageFrameFactory context;

    FigureDataFactory(PageText pageText, PageFrameFactory context) {
        this.pageText = pageText;
        this.context = context;
    }

    List<Thing> of(Figure figure, FigureHistory past, FigureCitationFactory.Cited cited) {
        Observation observation = new ObservationFactory(pageText, context.links()).of(figure);
        return List.of(page(figure, observation, past, cited), observation);
    }

    private WebPage page(
            Figure figure, Observation observation, FigureHistory past, FigureCitationFactory.Cited cited) {
        String address = context.links().absolute(cited.path(), pageText.language());
        return new WebPage(
                address,
                address,
                pageText.title(figure),
                pageText.language().tag(),
                new IdReference(new IdentifierFactory(context.links()).site()),
                new IdReference(observation.id()),
                past.corrections(pageText.selection().edition()).stream()
                        .map(this::correction)
                        .toList());
    }

    /** Describes a correction. Where its reason was suppressed, the kind of the entry stands in for it. */
    private CorrectionComment correction(PublicEntry entry) {
        String reason = entry.reason();
        return new CorrectionComment(
                reason == null ? pageText.message("entry-kind", entry.kind()) : reason,
                new AgencyDataFactory(context).day(entry.publishedAt()));
    }
}
