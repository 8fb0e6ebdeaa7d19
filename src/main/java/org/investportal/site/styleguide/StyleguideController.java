package org.investportal.site.styleguide;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.site.SiteSettings;
import org.investportal.site.page.PageNotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves every component on one page, where a setting asks for it: readers have no use for it. */
@Controller
class StyleguideController {

    private final Catalogue catalogue;
    private final StyleguidePageFactory pages;
    private final SiteSettings settings;

    StyleguideController(Catalogue catalogue, StyleguidePageFactory pages, SiteSettings settings) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.settings = settings;
    }

    @GetMapping(StyleguidePageFactory.PATH)
    String styleguide(Language language, Model model) {
        int current = catalogue.current();
        if (!settings.styleguide()) {
            throw PageNotFound.at(StyleguidePageFactory.PATH, current);
        }
        model.addAttribute("page", pages.at(current, language));
        return "site/styleguide";
    }
}
