package org.investportal.site.report;

import org.investportal.catalogue.value.Language;
import org.investportal.web.PublicPath;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the list of reported errors: all, and those about one figure. */
@Controller
class ReportLedgerController {

    private final ReportLedgerPageFactory pages;

    ReportLedgerController(ReportLedgerPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping(PublicPath.REPORTS)
    String reports(@RequestParam(defaultValue = "1") int page, Language language, Model model) {
        model.addAttribute("page", pages.all(page, language));
        return "site/reports";
    }

    @GetMapping(PublicPath.REPORTS + "/figures/{indicator}/{area}/{*rest}")
    String reportsOfFigure(
            @PathVariable String indicator,
            @PathVariable String area,
            @PathVariable String rest,
            @RequestParam(defaultValue = "1") int page,
            Language language,
            Model model) {
        model.addAttribute("page", pages.ofFigure("/figures/" + indicator + "/" + area + rest, page, language));
        return "site/reports";
    }
}
