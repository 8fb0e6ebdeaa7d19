package org.investportal.site.edition;

import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.value.Language;
import org.investportal.verification.SelfCheckService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of editions, and what they corrected and withdrew. */
@Controller
class EditionController {

    private final Catalogue catalogue;
    private final EditionPageFactory pages;
    private final SelfCheckService checks;
    private final CorrectionsPageFactory corrections;

    EditionController(
            Catalogue catalogue,
            EditionPageFactory pages,
            SelfCheckService checks,
            CorrectionsPageFactory corrections) {
        this.catalogue = catalogue;
        this.pages = pages;
        this.checks = checks;
        this.corrections = corrections;
    }

    @GetMapping("/editions")
    String editions(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.all(catalogue.current(), page, language));
        return "site/editions";
    }

    @GetMapping("/editions/{edition:[1-9]\\d{0,8}}")
    String edition(
            @PathVariable int edition, @RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.one(edition, page, catalogue.current(), language, check(edition)));
        return "site/edition";
    }

    @GetMapping("/corrections")
    String corrections(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", corrections.at(catalogue.current(), page, language));
        return "site/corrections";
    }

    private @Nullable EditionCheck check(int edition) {
        return checks.latest(edition)
                .map(check -> new EditionCheck(check.state(), check.checkedAt(), check.numbers()))
                .orElse(null);
    }
}
