package org.investportal.staff.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.investportal.catalogue.Catalogue;
import org.investportal.catalogue.row.Sector;
import org.investportal.site.page.PageFrameFactory;
import org.investportal.site.part.ContactBoxFactory;
import org.investportal.staff.StaffWording;
import org.investportal.web.PortalSettings;
import org.investportal.wording.PageText;
import org.springframework.stereotype.Component;

/** Tells staff that readers see no publisher or no contact, because none is set. */
@Component
class AgencyNotice {

    private final Catalogue catalogue;
    private final PageFrameFactory context;
    private final PortalSettings settings;
    private final StaffWording words;

    AgencyNotice(Catalogue catalogue, PageFrameFactory context, PortalSettings settings, StaffWording words) {
        this.catalogue = catalogue;
        this.context = context;
        this.settings = settings;
        this.words = words;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (settings.publisher() == null) {
            lines.add(words.of("desk.no-publisher"));
        }
        if (!settings.contact().isReachable()) {
            lines.add(words.of("desk.no-contact"));
            List<String> sectors = sectorsWithoutContact();
            if (!sectors.isEmpty()) {
                lines.add(words.of("desk.no-contact.sectors", String.join(words.of("list.separator"), sectors)));
            }
        }
        return lines;
    }

    private List<String> sectorsWithoutContact() {
        PageText pageText = context.rendering(context.view(catalogue.current()).whole(), words.language());
        return pageText.selection().all(Sector.class).stream()
                .filter(sector ->
                        ContactBoxFactory.ofSector(pageText, sector.item()).isEmpty())
                .sorted(Comparator.comparing(Sector::position))
                .map(sector -> pageText.name(sector.item()))
                .toList();
    }
}
