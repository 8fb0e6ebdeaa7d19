package org.investportal.site;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.pages.StyleguidePages;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves every component on one page, where a setting asks for it: readers have no use for it. */
@Controller
@ConditionalOnBooleanProperty("portal.styleguide")
class StyleguideController {

    private final Catalogue catalogue;
    private final StyleguidePages pages;

    StyleguideController(Catalogue catalogue, StyleguidePages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping(StyleguidePages.PATH)
    String styleguide(Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), Language.EN));
        return "site/styleguide";
    }
}
