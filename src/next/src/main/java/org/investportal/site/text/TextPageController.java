package org.investportal.site.text;

import org.investportal.kinds.Page;
import org.investportal.serving.PublicPath;
import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the page about the figures, and the pages that have only words of their own. */
@Controller
class TextPageController {

    private final TextPageFactory pages;

    TextPageController(TextPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping(PublicPath.ABOUT)
    String about(RequestedContent asked, Model model) {
        model.addAttribute("page", pages.about(asked));
        return "site/about";
    }

    @GetMapping(PublicPath.TEXT_PAGES + "{page}")
    String page(RequestedContent asked, Model model) {
        model.addAttribute("page", pages.of(asked, asked.item(Page.class)));
        return "site/page";
    }
}
