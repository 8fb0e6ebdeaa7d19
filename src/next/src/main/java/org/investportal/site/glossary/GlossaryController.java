package org.investportal.site.glossary;

import org.investportal.serving.PublicPath;
import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the glossary. */
@Controller
class GlossaryController {

    private final GlossaryPageFactory pages;

    GlossaryController(GlossaryPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping(PublicPath.GLOSSARY)
    String glossary(RequestedContent asked, Model model) {
        model.addAttribute("page", pages.of(asked));
        return "site/glossary";
    }
}
