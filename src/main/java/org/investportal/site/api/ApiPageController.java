package org.investportal.site.api;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the page about the API. */
@Controller
class ApiPageController {

    private final Catalogue catalogue;
    private final ApiPageFactory pages;

    ApiPageController(Catalogue catalogue, ApiPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping(PublicPath.API)
    String api(Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), language));
        return "site/api";
    }
}
