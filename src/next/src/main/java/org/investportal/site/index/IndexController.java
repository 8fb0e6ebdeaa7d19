package org.investportal.site.index;

import org.investportal.serving.PublicPath;
import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the index of all figures and names. */
@Controller
class IndexController {

    private final IndexPageFactory pages;

    IndexController(IndexPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping(PublicPath.INDEX)
    String index(@RequestParam(defaultValue = "1") int page, RequestedContent asked, Model model) {
        model.addAttribute("page", pages.of(asked, page));
        return "site/index";
    }
}
