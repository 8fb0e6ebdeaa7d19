package org.investportal.site.data;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the page about the data files. */
@Controller
class DataController {

    private final Catalogue catalogue;
    private final DataPageFactory pages;

    DataController(Catalogue catalogue, DataPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping(PublicPath.DATA)
    String data(Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), language));
        return "site/data";
    }
}
