package org.investportal.opendata;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.Selection;
import org.investportal.catalogue.row.Sector;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.SocialCard;
import org.investportal.wording.PageText;
import org.investportal.wording.UntranslatedMark;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures that are shown where pages are shared, with the name of the site or sector in the language of the address. */
@RestController
class SocialCardController {

    private final Catalogue catalogue;
    private final PageFrameFactory context;
    private final SocialCardDrawing drawing;

    SocialCardController(Catalogue catalogue, PageFrameFactory context, SocialCardDrawing drawing) {
        this.catalogue = catalogue;
        this.context = context;
        this.drawing = drawing;
    }

    @GetMapping(SocialCard.OF_SITE)
    ResponseEntity<byte[]> ofSite(Language language) {
        PageText pageText = pageText(language);
        return png(drawing.ofSite(UntranslatedMark.unmarked(PageFrameFactory.siteName(pageText)), language));
    }

    /** The picture moves with the page, and is gone with it. */
    @GetMapping("/sectors/{sector}" + SocialCard.ENDING)
    ResponseEntity<byte[]> ofSector(@PathVariable String sector, Language language) {
        String path = "/sectors/" + sector;
        PageText pageText = pageText(language);
        Selection selection = pageText.selection();
        try {
            Sector row = context.row(selection, Sector.class, context.item(path, selection.edition()), path);
            String name = UntranslatedMark.unmarked(pageText.name(row.item()));
            return png(drawing.ofSector(row.slug(), name, language));
        } catch (PageMoved moved) {
            throw PageMoved.to(moved.path() + SocialCard.ENDING);
        }
    }

    /** Leads from the former address of the picture of a sector, which sites on which it was shared keep. */
    @GetMapping("/img/card/{sector:(?!default)[a-z0-9-]+}.png")
    void former(@PathVariable String sector) {
        String path = "/sectors/" + sector;
        context.item(path, catalogue.current());
        throw PageMoved.to(path + SocialCard.ENDING);
    }

    private PageText pageText(Language language) {
        return context.rendering(context.view(catalogue.current()).overview(), language);
    }

    private static ResponseEntity<byte[]> png(byte[] image) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(image);
    }
}
