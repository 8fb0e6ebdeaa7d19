package org.investportal.site.index;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the index of all figures and names. */
@Controller
class IndexController {

    private final Catalogue catalogue;
    private final IndexPageFactory pages;

    IndexController(Catalogue catalogue, IndexPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping(PublicPath.INDEX)
    String index(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), page, language));
        return "site/index";
    }
}
