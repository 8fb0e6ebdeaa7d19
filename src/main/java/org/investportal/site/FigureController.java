package org.investportal.site;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.pages.FigurePages;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pages of figures. */
@Controller
class FigureController {

    private final Catalogue catalogue;
    private final FigurePages pages;

    FigureController(Catalogue catalogue, FigurePages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** Whatever comes behind the area belongs to the address: a newcomer may have got {@code …/target~2}. */
    @GetMapping("/figures/{indicator}/{area}/{*rest}")
    String figure(@PathVariable String indicator, @PathVariable String area, @PathVariable String rest, Language language, Model model) {
        String path = "/figures/" + indicator + "/" + area + rest;
        model.addAttribute("page", pages.at(catalogue.current(), path, language));
        return "site/figure";
    }
}
