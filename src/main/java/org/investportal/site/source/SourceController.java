package org.investportal.site.source;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of sources. */
@Controller
class SourceController {

    private final Catalogue catalogue;
    private final SourcePageFactory pages;

    SourceController(Catalogue catalogue, SourcePageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/sources/{source}")
    String source(
            @PathVariable String source, @RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), "/sources/" + source, page, language));
        return "site/source";
    }
}
