package org.investportal.site.check;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the page of checks between figures. */
@Controller
class ChecksController {

    private final Catalogue catalogue;
    private final ChecksPageFactory pages;

    ChecksController(Catalogue catalogue, ChecksPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/checks")
    String checks(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), page, language));
        return "site/checks";
    }
}
