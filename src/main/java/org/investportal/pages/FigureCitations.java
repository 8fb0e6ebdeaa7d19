package org.investportal.pages;

import org.investportal.catalogue.Edition;
import org.investportal.catalogue.Figure;

/** Makes citations of figures. */
final class FigureCitations {

    private final Rendering rendering;
    private final PageContext context;

    FigureCitations(Rendering rendering, PageContext context) {
        this.rendering = rendering;
        this.context = context;
    }

    FigureCitation of(Figure figure, FigureRow row) {
        int edition = figure.version().edition();
        String publisher = context.settings().publisher();
        return new FigureCitation(
                rendering.message(
                        "figure.citation",
                        publisher == null ? PageContext.siteName(rendering) : publisher,
                        row.label(),
                        row.area(),
                        row.period(),
                        row.value(),
                        rendering.edition(edition),
                        context.absolute(row.href())),
                edition == Edition.RESERVED ? null : manifest(figure, edition));
    }

    private Link manifest(Figure figure, int edition) {
        return new Link(
                rendering.message("figure.data.manifest", "figure/" + figure.item(), rendering.edition(edition)),
                EditionFileLinks.manifest(edition));
    }
}
