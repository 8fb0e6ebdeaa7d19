package org.investportal.site.home;

import org.investportal.serving.PublicPath;
import org.investportal.site.page.PageMoved;
import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the home page. */
@Controller
class HomeController {

    private final HomePageFactory pages;

    HomeController(HomePageFactory pages) {
        this.pages = pages;
    }

    /** People type these. The sectors are listed on the home page. */
    @GetMapping({"/zh/", "/en", "/index.html", "/sectors"})
    void typed() {
        throw PageMoved.to(PublicPath.HOME);
    }

    /** The page about the figures lists the sources. */
    @GetMapping("/sources")
    void sources() {
        throw PageMoved.to(PublicPath.ABOUT);
    }

    @GetMapping("/")
    String home(RequestedContent requested, Model model) {
        model.addAttribute("page", pages.of(requested.text()));
        return "site/home";
    }
}
