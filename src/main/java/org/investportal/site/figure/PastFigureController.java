package org.investportal.site.figure;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pages of figures as an edition had them. */
@Controller
class PastFigureController {

    private final Catalogue catalogue;
    private final FigurePageFactory pages;

    PastFigureController(Catalogue catalogue, FigurePageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/editions/{edition:[1-9]\\d{0,8}}/figures/{indicator}/{area}/{*rest}")
    String figure(
            @PathVariable int edition,
            @PathVariable String indicator,
            @PathVariable String area,
            @PathVariable String rest,
            Language language,
            Model model) {
        String path = "/figures/" + indicator + "/" + area + rest;
        model.addAttribute("page", pages.asItStood(edition, path, catalogue.current(), language));
        return "site/figure";
    }
}
