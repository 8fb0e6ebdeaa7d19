package org.investportal.opendata;

import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.SectorSymbol;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.stereotype.Component;

/** Makes social cards with the names of an edition. */
@Component
class SocialCardFactory {

    private final PageFrameFactory context;
    private final SocialCardDrawing drawing;
    private final SectorSymbol symbols;

    SocialCardFactory(PageFrameFactory context, SocialCardDrawing drawing, SectorSymbol symbols) {
        this.context = context;
        this.drawing = drawing;
        this.symbols = symbols;
    }

    byte[] ofSite(int edition, Language language) {
        String name = PageFrameFactory.siteName(pageText(edition, language));
        return drawing.ofSite(UntranslatedMark.unmarked(name), language);
    }

    /** Returns the card of the sector at that path, or throws what its page would throw. */
    byte[] ofSector(int edition, String path, Language language) {
        PageText pageText = pageText(edition, language);
        Selection selection = pageText.selection();
        Sector sector = context.row(selection, Sector.class, context.item(path, edition), path);
        String name = pageText.name(sector.item());
        return drawing.ofSector(symbols.of(sector), UntranslatedMark.unmarked(name), language);
    }

    private PageText pageText(int edition, Language language) {
        return context.rendering(context.view(edition).overview(), language);
    }
}
