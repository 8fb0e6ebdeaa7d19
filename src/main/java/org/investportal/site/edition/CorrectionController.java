package org.investportal.site.edition;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves what was corrected and withdrawn. */
@Controller
class CorrectionController {

    private final Catalogue catalogue;
    private final CorrectionsPageFactory pages;

    CorrectionController(Catalogue catalogue, CorrectionsPageFactory pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/corrections")
    String corrections(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.at(catalogue.current(), page, language));
        return "site/corrections";
    }
}
