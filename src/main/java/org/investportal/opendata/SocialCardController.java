package org.investportal.opendata;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.PageNotFound;
import org.investportal.site.page.SocialCard;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Serves the pictures that are shown where pages are shared, with the name of the site or sector in the language of the address. */
@RestController
class SocialCardController {

    private static final String SECTORS = "/sectors/";

    private final Catalogue catalogue;
    private final SocialCardFactory cards;

    SocialCardController(Catalogue catalogue, SocialCardFactory cards) {
        this.catalogue = catalogue;
        this.cards = cards;
    }

    @GetMapping(SocialCard.OF_SITE)
    ResponseEntity<byte[]> ofSite(Language language) {
        return png(cards.ofSite(catalogue.current(), language));
    }

    /** The picture moves with the page, and is gone with it. */
    @GetMapping(SECTORS + "{sector}" + SocialCard.ENDING)
    ResponseEntity<byte[]> ofSector(@PathVariable String sector, Language language) {
        try {
            return png(cards.ofSector(catalogue.current(), SECTORS + sector, language));
        } catch (PageMoved moved) {
            throw PageMoved.to(moved.path() + SocialCard.ENDING);
        }
    }

    /** Leads from the former address of the picture of a sector, which sites on which it was shared keep. */
    @GetMapping("/img/card/{sector:(?!default)[a-z0-9-]+}.png")
    void former(@PathVariable String sector) {
        String path = SECTORS + sector;
        int current = catalogue.current();
        if (catalogue.itemAt(path, current).isEmpty()) {
            throw PageNotFound.at(path, current);
        }
        throw PageMoved.to(path + SocialCard.ENDING);
    }

    private static ResponseEntity<byte[]> png(byte[] image) {
        return ResponseEntity.ok().contentType(MediaType.IMAGE_PNG).body(image);
    }
}
