package org.investportal.site.sector;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of sectors. */
@Controller
class SectorController {

    private final Catalogue catalogue;
    private final SectorPageFactory pages;

    SectorController(Catalogue catalogue, SectorPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/sectors/{sector}")
    String sector(
            @PathVariable String sector, @RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), "/sectors/" + sector, page, language));
        return "site/sector";
    }
}
