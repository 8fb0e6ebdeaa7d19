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

    @GetMapping("/figures/{indicator}/{area}/{period}")
    String actual(@PathVariable String indicator, @PathVariable String area, @PathVariable String period, Model model) {
        return figure(String.join("/", "/figures", indicator, area, period), model);
    }

    @GetMapping("/figures/{indicator}/{area}/{period}/target")
    String target(@PathVariable String indicator, @PathVariable String area, @PathVariable String period, Model model) {
        return figure(String.join("/", "/figures", indicator, area, period, "target"), model);
    }

    private String figure(String path, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), path, Language.EN));
        return "site/figure";
    }
}
