package org.investportal.site.home;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.page.PageMoved;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the home page, and the page on the figures and the method. */
@Controller
class HomeController {

    private final Catalogue catalogue;
    private final HomePageFactory pages;
    private final AboutPageFactory abouts;

    HomeController(Catalogue catalogue, HomePageFactory pages, AboutPageFactory abouts) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.abouts = abouts;
    }

    /** So people type it. The sectors are listed on the home page. */
    @GetMapping({"/zh/", "/en", "/index.html", "/sectors"})
    void typed() {
        throw PageMoved.to("/");
    }

    /** The page about the figures lists the sources. */
    @GetMapping("/sources")
    void sources() {
        throw PageMoved.to(PublicPath.ABOUT);
    }

    @GetMapping("/")
    String home(Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), language));
        return "site/home";
    }

    @GetMapping("/about")
    String about(Language language, Model model) {
        model.addAttribute("page", abouts.at(catalogue.current(), language));
        return "site/about";
    }
}
