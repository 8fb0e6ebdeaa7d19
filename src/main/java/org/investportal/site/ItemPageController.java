package org.investportal.site;

import jakarta.servlet.http.HttpServletRequest;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.home.AboutPageFactory;
import org.investportal.site.page.PageMoved;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the pages of the current edition that {@link ItemPageFactory} makes, but for figures, which have a status of their own. */
@Controller
class ItemPageController {

    private final Catalogue catalogue;
    private final ItemPageFactory pages;

    ItemPageController(Catalogue catalogue, ItemPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping({
        PublicPath.HOME,
        AboutPageFactory.PATH,
        "/sectors/{slug}",
        "/figures/{slug}",
        "/sources/{slug}",
        "/pages/{slug}",
        PublicPath.GLOSSARY
    })
    String page(HttpServletRequest request, Language language, Model model) {
        ItemPage page = pages.at(catalogue.current(), request.getServletPath(), language);
        model.addAttribute("page", page.page());
        return page.template();
    }

    /** So people type it. */
    @GetMapping("/zh/")
    void homeWithASlash() {
        throw PageMoved.to(PublicPath.HOME);
    }
}
