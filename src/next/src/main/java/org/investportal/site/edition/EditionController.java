package org.investportal.site.edition;

import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of editions and of corrections. */
@Controller
class EditionController {

    private final EditionPageFactory pages;
    private final CorrectionsPageFactory corrections;

    EditionController(EditionPageFactory pages, CorrectionsPageFactory corrections) {
        this.pages = pages;
        this.corrections = corrections;
    }

    @GetMapping("/editions")
    String editions(@RequestParam(defaultValue = "1") int page, RequestedContent asked, Model model) {
        model.addAttribute("page", pages.all(asked, page));
        return "site/editions";
    }

    @GetMapping("/editions/{edition:[1-9]\\d{0,8}}")
    String edition(
            @PathVariable int edition,
            @RequestParam(defaultValue = "1") int page,
            RequestedContent asked,
            Model model) {
        model.addAttribute("page", pages.one(asked, edition, page));
        return "site/edition";
    }

    @GetMapping("/corrections")
    String corrections(@RequestParam(defaultValue = "1") int page, RequestedContent asked, Model model) {
        model.addAttribute("page", corrections.at(asked, page));
        return "site/corrections";
    }
}
