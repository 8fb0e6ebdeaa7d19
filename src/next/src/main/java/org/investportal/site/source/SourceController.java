package org.investportal.site.source;

import org.investportal.kinds.Source;
import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of sources. */
@Controller
class SourceController {

    private final SourcePageFactory pages;

    SourceController(SourcePageFactory pages) {
        this.pages = pages;
    }

    @GetMapping("/sources/{source}")
    String source(@RequestParam(defaultValue = "1") int page, RequestedContent asked, Model model) {
        model.addAttribute("page", pages.of(asked, asked.item(Source.class), page));
        return "site/source";
    }
}
