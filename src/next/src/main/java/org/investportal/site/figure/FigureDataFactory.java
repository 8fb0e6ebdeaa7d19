package org.investportal.site.figure;

import java.util.List;
import java.util.stream.Stream;
import org.investportal.kinds.Figure;
import org.investportal.kinds.FigureSeries;
import org.investportal.kinds.Indicator;
import org.investportal.site.dataset.AgencyDataFactory;
import org.investportal.site.dataset.DatasetFactory;
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
    private final PageFrameFactory frames;

    FigureDataFactory(PageText pageText, PageFrameFactory frames) {
        this.pageText = pageText;
        this.frames = frames;
    }

    List<Thing> of(Figure figure, String path, FigureHistory history) {
        Observation observation = new ObservationFactory(pageText, frames.links()).of(figure);
        String address = frames.absolute(pageText, path);
        WebPage page = new WebPage(
                address,
                address,
                pageText.title(figure),
                pageText.language().tag(),
                new IdReference(new IdentifierFactory(frames.links()).site()),
                new IdReference(observation.id()),
                history.corrections(pageText.content().edition().number()).stream()
                        .map(this::correction)
                        .toList());
        Stream<Thing> dataset = isOnly(figure)
                ? new DatasetFactory(pageText, frames)
                        .indicator(pageText.content().get(Indicator.class, figure.indicator)).stream()
                                .map(Thing.class::cast)
                : Stream.empty();
        return Stream.concat(Stream.of(page, observation), dataset).toList();
    }

    /** Returns whether the page of the figure is that of the indicator, too. */
    private boolean isOnly(Figure figure) {
        return FigureSeries.of(pageText.content(), figure)
                .only()
                .filter(only -> only.item == figure.item)
                .isPresent();
    }

    /** Describes a correction. Where it has no public reason, the kind of the change stands in for it. */
    private CorrectionComment correction(FigureHistory.Correction correction) {
        String reason = pageText.text(correction.entry().reason());
        return new CorrectionComment(
                reason == null ? pageText.label(correction.entry().change()) : reason,
                new AgencyDataFactory(frames).day(correction.edition().publishedAt()));
    }
}
