package org.investportal.site.home;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the page on the figures and the method. */
@Controller
class AboutController {

    private final Catalogue catalogue;
    private final AboutPageFactory pages;

    AboutController(Catalogue catalogue, AboutPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/about")
    String about(Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), language));
        return "site/about";
    }
}
