package org.investportal.site.text;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Serves the pages that have words of their own and nothing else. */
@Controller
class TextPageController {

    private final Catalogue catalogue;
    private final TextPageFactory pages;

    TextPageController(Catalogue catalogue, TextPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/pages/{page}")
    String page(@PathVariable String page, Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), "/pages/" + page, language));
        return "site/page";
    }
}
