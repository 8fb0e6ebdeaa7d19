package org.investportal.site.sector;

import org.investportal.kinds.Sector;
import org.investportal.site.page.RequestedContent;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Serves the pages of sectors. */
@Controller
class SectorController {

    private final SectorPageFactory pages;

    SectorController(SectorPageFactory pages) {
        this.pages = pages;
    }

    @GetMapping("/sectors/{sector}")
    String sector(RequestedContent requested, @RequestParam(defaultValue = "1") int page, Model model) {
        model.addAttribute("page", pages.of(requested.text(), requested.item(Sector.class), requested.path(), page));
        return "site/sector";
    }
}
