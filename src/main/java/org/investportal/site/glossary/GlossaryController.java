package org.investportal.site.glossary;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the glossary of the words on pages. */
@Controller
class GlossaryController {

    private final Catalogue catalogue;
    private final GlossaryPageFactory pages;

    GlossaryController(Catalogue catalogue, GlossaryPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping(PublicPath.GLOSSARY)
    String glossary(Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), language));
        return "site/glossary";
    }
}
