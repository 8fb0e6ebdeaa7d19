package org.investportal.site.home;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the home page. */
@Controller
class HomeController {

    private final Catalogue catalogue;
    private final HomePageFactory pages;

    HomeController(Catalogue catalogue, HomePageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** So people type it. */
    @GetMapping("/zh/")
    void withASlash() {
        throw PageMoved.to("/");
    }

    @GetMapping("/")
    String home(Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), language));
        return "site/home";
    }
}
