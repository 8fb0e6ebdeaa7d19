package org.investportal.site.styleguide;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves every component on one page, for tests that look at components; readers have no use for it. */
@TestComponent
@Controller
@Import(StyleguidePageFactory.class)
public class StyleguideController {

    private final Catalogue catalogue;
    private final StyleguidePageFactory pages;

    StyleguideController(Catalogue catalogue, StyleguidePageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping(StyleguidePageFactory.PATH)
    String styleguide(Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), language));
        return "site/styleguide";
    }
}
