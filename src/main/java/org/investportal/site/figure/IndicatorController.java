package org.investportal.site.figure;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pages of indicators. */
@Controller
class IndicatorController {

    private final Catalogue catalogue;
    private final IndicatorPageFactory pages;

    IndicatorController(Catalogue catalogue, IndicatorPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/figures/{indicator}")
    String indicator(@PathVariable String indicator, Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), "/figures/" + indicator, language));
        return "site/indicator";
    }
}
